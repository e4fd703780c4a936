### common

button-back = ← Back
button-next = Next →
button-skip = Skip
button-done = Done
button-cancel = Cancel
choice-chosen = ✓ { $label }

### vocabulary

goal-weight_loss = Lose weight
goal-muscle_gain = Build muscle
goal-endurance = Endurance
goal-flexibility = Flexibility
goal-general_fitness = General fitness
goal-competition = Compete
goal-rehabilitation = Recover
goal-stress_relief = Less stress
goal-health = Health
level-beginner = Beginner: new or back after a long break
level-intermediate = Intermediate: a year or so of training
level-advanced = Advanced: years of regular training
place-full_gym = Full gym
place-basic_gym = Small gym
place-home_equipment = Home, with equipment
place-home_bodyweight = Home, no equipment
place-sports_ground = Sports ground
place-park = Park, outdoors
place-pool = Pool
minutes-up_to_30 = Up to 30 min
minutes-30_45 = 30–45 min
minutes-45_60 = 45–60 min
minutes-over_60 = Over an hour
frequency-none = Not lately
frequency-1_2_month = 1–2 times a month
frequency-1_2_week = 1–2 times a week
frequency-3_4_week = 3–4 times a week
frequency-5_plus_week = 5 or more a week
gender-female = Woman
gender-male = Man
gender-other = Other
limitation-none = None of these
limitation-joints = Joints
limitation-back = Back, spine
limitation-post_injury = After an injury
limitation-pregnancy_postpartum = Pregnancy, after birth
limitation-limited_mobility = Limited mobility
limitation-cardiovascular = Heart, blood pressure
limitation-diabetes = Diabetes
limitation-overweight = Overweight
interest-strength = Strength
interest-cardio = Cardio
interest-hiit = Intervals (HIIT)
interest-yoga_pilates = Yoga and pilates
interest-functional = Functional
interest-stretching = Stretching
interest-love = ♥ { $name }: love it
interest-neutral = { $name }
interest-avoid = ✕ { $name }: rather not

### profile

question-goals =
    <b>{ $number }/{ $total } · What do you train for?</b>
    Choose up to three.
question-level =
    <b>{ $number }/{ $total } · How experienced are you?</b>
question-place =
    <b>{ $number }/{ $total } · Where do you train?</b>
    Something special, like a pool card as well? You can write it on the health and notes screen later.
question-time =
    <b>{ $number }/{ $total } · How long may a session take, and how often did you train lately?</b>
question-about =
    <b>{ $number }/{ $total } · A little about you</b>
    Type your age, and your height and weight if you like: <code>34, 172 cm, 70 kg</code>. Some courses are made for women or men only: tap what fits.
question-health =
    <b>{ $number }/{ $total } · Anything a coach should know?</b>
    Tap what applies and write the rest in your own words: an injury, what a doctor said, what hurts, a second place to train.
question-interests =
    <b>{ $number }/{ $total } · What do you enjoy?</b>
    Tap once for “love it”, twice for “rather not”.
profile-consent =
    <b>{ $number }/{ $total } · May I ask about your health?</b>
    I use what you tell me for one thing only: to leave out courses that could harm you and to find those that suit you. It stays in this bot, and /delete removes it.
profile-consent-yes = Yes, ask me
profile-consent-no = Skip, don’t ask
profile-guardian =
    <b>You are under 16</b>
    Please show this bot to a parent or your coach before you train with it, and let them look over the course you choose.
profile-guardian-yes = A parent or coach knows
profile-note-anew = ✎ Write my note anew
profile-clear-health = Forget my health answers
profile-health-cleared = Your health answers are gone.
profile-has-age = Age: { $value }
profile-has-height-cm = Height: { $value } cm
profile-has-weight-kg = Weight: { $value } kg
profile-has-notes = Your note: <i>{ $notes }</i>
profile-about-unread = I could not read that. Type your age as a number from { $low } to { $high }, for example <code>34</code> or <code>34, 172 cm, 70 kg</code>.
profile-age-range = I take an age from { $low } to { $high } years. Nothing was changed.
profile-height-cm-range = I take a height from { $low } to { $high } cm. Nothing was changed.
profile-weight-kg-range = I take a weight from { $low } to { $high } kg. Nothing was changed.
profile-notes-too-long = Your note would be { $length } characters; please say it in { $limit } or fewer.
profile-still-needed = Still needed: { $name }
profile-likes-love = { $name } (love it)
profile-likes-avoid = { $name } (rather not)
profile-choose-first = Choose at least one first.
profile-tap-a-button = This one is answered by its buttons. /cancel leaves it.
profile-show-courses = Show my courses
profile-show-courses-now = Three answers are enough: show my courses
red-flag =
    <b>Please stop and get medical help first.</b>
    What you describe can be serious. Don’t train now. If it is happening at this moment or getting worse, call your emergency number (112 in Europe, 911 in the US, 103 in Russia). Otherwise see a doctor before any training. I can’t judge symptoms.

### start, profile and settings

button-menu = Menu
button-settings = Settings
start-welcome =
    <b>Hi { $name }! I’m UrTraining.</b>
    I find you a training course that suits you, and I turn a photo of any workout into a tracker you tap through while you train.
start-again =
    <b>Hi { $name }, what shall we do?</b>
start-find = Find my course
start-go-on = Go on with the questions
start-courses = My courses
start-photo = Turn a photo into a tracker
start-browse = Browse all courses
start-today = Today’s training
start-profile = Profile
start-photo-help =
    <b>Send me a photo of any program</b>
    A sheet, a whiteboard, a notebook page, a screenshot, several photos at once, or the text itself. I read it, you check it, and it becomes a tracker with one page for each exercise. Straight-on and sharp works best.
profile-title = <b>Your profile</b>
profile-line = <b>{ $name }:</b> { $value }
profile-edit = ✎ { $name }
profile-name-goals = Goals
profile-name-level = Level
profile-name-place = Place
profile-name-time = Time
profile-name-about = About you
profile-name-health = Health
profile-name-interests = Likes
profile-not-said = not said
profile-quoted = <i>“{ $text }”</i>
profile-short-age = { $value } years
profile-short-height-cm = { $value } cm
profile-short-weight-kg = { $value } kg
settings-title =
    <b>Settings</b>
    Language, the units for weights, and whether your answers may teach the matching.
language-en = English
language-ru = Русский
units-kg = kg
units-lb = lb
settings-share = Help courses fit better
share-ask =
    <b>May your answers help others find what suits them?</b>
    Whoever runs this bot can then take out, to teach the matching: what you chose in your answers (goals, age, place, limits …) and which courses you opened, started, finished, left or turned away. Never your name, and nothing that you typed in your own words. You can take it back here; what has been taken out by then stays out.
share-yes = Yes, use them without my name
share-no = No
settings-export = Export my data
settings-delete = Delete everything
privacy-text =
    <b>What I keep, in plain words</b>
    • Your answers, to find courses. Health answers only after you agreed, and only to keep you safe.
    • Your plans and the sets you logged, so that you can see your progress.
    • Photos stay at Telegram; I keep what I read from them.{ $reader ->
        [server] {" "}To read a photo, I show it to a language model on a server that whoever runs this bot has chosen: the picture alone, without your name.
       *[here] {""}
    }
    • Nothing of it teaches the matching unless you say yes to it in /settings.
    • What you sent me is kept for { $days } days so that nothing gets lost in a failure, then removed.
    Nobody else gets any of { $reader ->
        [server] the rest
       *[here] it
    }. You can take it all with you or delete it, here or with /export and /delete.
delete-ask =
    <b>Delete everything?</b>
    Your profile, plans, workouts and drafts will be gone for good. Courses that you published stay without your name. You may want to /export first.
delete-yes = Yes, delete everything
delete-no = No, keep it
delete-done =
    <b>Everything is deleted.</b>
    If you ever want to begin again: /start

### tracker

amount-kg = { $value } kg
amount-lb = { $value } lb
amount-reps = { $count ->
    [one] { $count } rep
   *[other] { $count } reps
}
amount-seconds = { $value } s
amount-minutes = { $value } min
amount-hours = { $value } h
amount-metres = { $value } m
amount-km = { $value } km
amount-done = done
plan-sets = { $count ->
    [one] { $count } set
   *[other] { $count } sets
}
plan-per-side = each side
plan-tempo = tempo { $tempo }
plan-rest = rest { $time }
tracker-day = Day { $number }
tracker-heading = <i>{ $day } · { $position }/{ $total }</i>
tracker-name = <b>{ $name }</b>
tracker-swapped = Instead of { $name }
tracker-superset = Superset with { $names }
tracker-plan = Plan: { $plan }
tracker-notes = Note: { $notes }
tracker-previous = Last time ({ $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}): { $sets }
tracker-earlier-sets = { $count ->
    [one] … { $count } set before
   *[other] … { $count } sets before
}
tracker-set = ✓ Set { $number }: { $values }
tracker-skipped = Skipped today.
tracker-resting = Rest: { $time } left. I’ll write when it’s over.
tracker-rest-over = <b>Rest is over.</b> Next: { $name }, set { $number } · { $values }
tracker-hint-weight = Tap, or type weight and reps: <code>60x8</code>
tracker-hint-reps = Tap, or type the reps: <code>12</code>
tracker-hint-time = Tap, or type the time: <code>1:30</code>
tracker-hint-distance = Tap, or type the distance: <code>400 m</code>
tracker-log = ✓ Log set { $number } · { $values }
tracker-log-extra = ✓ Extra set { $number } · { $values }
tracker-next-exercise = Next: { $name } →
tracker-finish = Finish workout
tracker-less = − { $amount }
tracker-more = + { $amount }
tracker-undo = ↩ Undo set { $number }
tracker-undo-other = ↩ Undo { $name } { $number }
tracker-skip = Skip
tracker-unskip = Do it after all
tracker-swap = Swap
tracker-page-back = « Prev
tracker-page-on = Next »
tracker-position = List { $position }/{ $total }
tracker-menu = More
tracker-back = ← Back to the exercise
tracker-overview =
    <b>{ $day }</b>
    Tap an exercise to open it.
tracker-line = { $position }. { $name } · { $sets }/{ $planned }
tracker-line-done = { $position }. ✓ { $name } · { $sets }/{ $planned }
tracker-line-open = { $position }. { $name } · { $sets }
tracker-line-skipped = { $position }. { $name } · skipped
tracker-menu-title =
    <b>{ $day }</b>
    You can type a set at any time: <code>82.5x8</code>, <code>82.5 8 @8</code> (effort 8 of 10), <code>82.5 kg</code> alone, <code>12</code> reps, <code>1:30</code>, <code>400 m</code>. Buttons, too: <i>done, skip, undo, next, finish</i>.

    The rest you choose here runs after sets for which the plan names none.
tracker-rest-planned = Rest as planned
tracker-rest-off = No rest timer
tracker-edit-sets = Edit sets
tracker-all-exercises = All exercises
tracker-discard = Discard workout
tracker-ask-discard =
    <b>Discard this workout?</b>
    { $count ->
        [0] Nothing is logged in it yet.
        [one] { $count } logged set will be gone for good.
       *[other] { $count } logged sets will be gone for good.
    }
tracker-discard-yes = Yes, discard it
tracker-discard-no = No, keep it
tracker-discarded = The workout is discarded. The plan is as it was.
tracker-ask-swap =
    <b>What do you do instead of { $name }?</b>
    Type the name of the exercise. The plan itself stays as it is.
tracker-keep-planned = Keep { $name }
tracker-swap-unread = A name of 1 to { $limit } characters, please.
tracker-set-unread =
    <b>I could not read that as a set.</b>
    Type weight and reps: <code>82.5x8</code>, <code>82.5 8 @8</code>; reps: <code>8</code>; a weight: <code>82.5 kg</code>; time: <code>1:30</code> or <code>45 s</code>; distance: <code>400 m</code>. Nothing was logged. For courses: /search
tracker-range-reps = { $value } reps? I take 1 to { $limit }. Nothing was logged.
tracker-range-weight = I take weights up to { $kg } kg ({ $lb } lb). Nothing was logged.
tracker-range-duration = I take times from 1 second to 24 hours. Nothing was logged.
tracker-range-distance = I take distances up to 1000 km. Nothing was logged.
tracker-plan-empty = There is nothing to track in this plan yet.
tracker-course-gone = This course is no longer offered. Please choose another one.
tracker-logged = Logged: { $name }, { $values }
tracker-still-open = <b>This workout is still open.</b> Finish it or discard it first (More).
tracker-set-gone = This set is gone already.
tracker-nothing-next = No other exercise is left. Log the sets of this one, type <i>finish</i>, or open another under More.
tracker-nothing-to-undo = There is no set to take back. Nothing was changed.
tracker-finish-empty = Nothing is logged yet. Log a set first, or discard the workout under More.
tracker-other-open = Another workout is open. Finish or discard that one first: /today
edit-title =
    <b>Which set?</b>
    Tap one to change it.
edit-nothing = No sets are logged in this workout.
edit-set-line = { $name } { $number }: { $values }
edit-set =
    <b>{ $name }, set { $number }</b>
    { $values }

    Move the numbers, or type the set anew: <code>82.5x8</code>
edit-delete = Delete this set
edit-ask-delete =
    <b>Delete this set?</b>
    { $name }, set { $number }: { $values }
edit-delete-yes = Yes, delete it
edit-delete-no = No, keep it
edit-deleted = The set is deleted.
edit-back = ← All sets
edit-done = Done
finish-title = <b>Workout done: { $day }</b>
finish-time = Time: { $time }
finish-sets = { $count ->
    [one] { $count } set
   *[other] { $count } sets
}
finish-volume = Volume: { $volume } moved
finish-volume-same = The same volume as last time
finish-volume-up = { $volume } more than last time
finish-volume-down = { $volume } less than last time
finish-records = <b>Records</b>
finish-record-weight = { $name }: heaviest set, { $value } (before: { $before })
finish-record-one_rep_max = { $name }: estimated one-rep max, { $value } (before: { $before }; Epley’s formula)
finish-record-reps = { $name }: most reps, { $value } (before: { $before })
finish-record-duration = { $name }: longest time, { $value } (before: { $before })
finish-record-distance = { $name }: longest distance, { $value } (before: { $before })
finish-best-sets = <b>Best sets</b>
finish-result = { $name }: { $best } (last time { $before })
finish-result-same = { $name }: { $best } (as last time)
finish-result-first = { $name }: { $best } (first time)
finish-days-left = { $count ->
    [one] { $count } training day left in { $plan }.
   *[other] { $count } training days left in { $plan }.
}
finish-plan-complete = <b>That was the last training day of { $plan }. Well done!</b>
finish-reopen = Not done yet
finish-next = What’s next
today-heading = <b>{ $plan }</b>
today-day = { $day }
today-place = Day { $day } of { $days } · round { $round }
today-place-of = Day { $day } of { $days } · round { $round } of { $rounds }
today-exercise = { $number }. { $name }: { $plan }
today-exercise-bare = { $number }. { $name }
today-more-exercises = … and { $count } more
today-start = Start workout
today-complete = <b>You have done every day of this plan.</b> Finish it, or train a day once more.
today-finish-plan = Finish this plan
today-other-day = Other day
today-other-plan = Other plan
today-choose = <b>Which plan today?</b>
today-no-plan =
    <b>You follow no plan yet.</b>
    Find a course, or send me a photo of a program.
today-plan-ended = This plan has ended. You can take it up again under /trackers.
trackers-title = <b>Your plans</b>
trackers-show = My plans
trackers-line-active =
    <b>{ $title }</b>
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    } · { $done ->
        [one] { $done } workout done
       *[other] { $done } workouts done
    }
trackers-line-finished =
    { $title } · finished
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    } · { $done ->
        [one] { $done } workout done
       *[other] { $done } workouts done
    }
trackers-line-abandoned =
    { $title } · ended
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    } · { $done ->
        [one] { $done } workout done
       *[other] { $done } workouts done
    }
trackers-plan = <b>{ $title }</b>
trackers-status-active = Tap a day to see it and train it.
trackers-status-finished = You finished this plan. Its workouts are kept.
trackers-status-abandoned = You ended this plan. Its workouts are kept.
trackers-day = { $number }. { $title }
trackers-day-done = { $number }. { $title } · done { $count ->
    [one] once
   *[other] { $count } times
}
trackers-back = ← All plans
trackers-resume = Take it up again
trackers-rename = Rename
trackers-ask-rename =
    <b>A new name for “{ $title }”?</b>
    Type it.
trackers-title-unread = A name of 1 to { $limit } characters, please.
trackers-renamed = The plan has its new name.
trackers-end = End plan
trackers-ask-end =
    <b>End “{ $title }”?</b>
    Your workouts are kept, and you can take the plan up again later.
trackers-end-finished = I finished it
trackers-end-abandoned = I’m leaving it
trackers-end-not = No, keep it
trackers-ended = The plan has ended.
trackers-why-left =
    <b>You left “{ $title }”.</b>
    Why? Your next courses will take it into account.
trackers-why-skip = Rather not say
trackers-explained = Thank you. Your next list of courses takes it into account.
progress-show = Progress
progress-none =
    <b>No workouts yet.</b>
    Your progress appears here after the first one: /today
progress-title = <b>Your progress</b>
progress-this-week = This week: { $count ->
    [one] { $count } workout
   *[other] { $count } workouts
}
progress-weeks = Weeks with a workout: { $trained } of the last { $weeks }
progress-average = On average { $value } workouts a week
progress-volume = Volume this week: { $volume }; the week before: { $before }
progress-total = In all: { $workouts ->
    [one] { $workouts } workout
   *[other] { $workouts } workouts
}, { $sets ->
    [one] { $sets } set
   *[other] { $sets } sets
}
progress-best = <b>Best sets</b>
progress-best-line = { $name }: { $best }
progress-best-estimate = { $name }: { $best } (estimated one-rep max { $estimate }, Epley)
history-show = Past workouts
history-title =
    <b>Past workouts</b>
    Tap one to see its summary or to correct its sets.
history-line = { $date } · { $day } · { $count ->
    [one] { $count } set
   *[other] { $count } sets
}
progress-chart-workouts = Workouts a week
progress-chart-volume = Volume a week, { $unit }

### help and errors

help-text =
    <b>What I can do</b>
    /start — the menu
    /courses — courses that suit you, with reasons
    /browse — all courses and filters
    /today — your next training
    /trackers — the plans you follow
    /progress — what you did, as a chart and in words
    /profile — change any answer
    /settings — language, kg or lb
    /privacy, /export, /delete — your data

    Send a photo, several photos or the text of a program, and it becomes a tracker. Write what you are looking for, like <i>yoga for a stiff back, 20 min</i>, and I search the courses.
help-coach =
    <b>For coaches</b>
    Forward photos of your program and tap “Make it a course”. /mycourses lists what you have published.
help-unknown-command = I don’t know that command. /help shows what I can do.
help-unsupported = I can read photos, images sent as files, and text. Stickers, voice, video and other files I can’t. Send a photo of a program, or open the menu.
cancel-done = Cancelled. Everything you had saved is still there. /start shows the menu.
cancel-nothing = There is nothing to cancel. /start shows the menu.
error-stale-button = This button is from an earlier time. /start shows the menu.
error-not-yours = That belongs to somebody else.
error-try-later = That did not work just now. Please try once more in a minute.
error-bug = Something went wrong on my side. Nothing you saved is lost; please try once more. The people who run me have been told.
error-set-aside = I could not handle your last message, sorry. The people who run me have been told. /start shows the menu.
admin-bug = A bug: <code>{ $error }</code> at <code>{ $place }</code>.
admin-set-aside = Update <code>{ $update }</code> stopped the bot several times and was set aside.

### courses

courses-answers-first = I need three answers first: goal, level and place. /courses asks for them.
courses-answers-missing = To find courses I need three answers: goal, level and place. This one is missing:
courses-none-left = No course is left that I could show you with a good conscience. Change your answers in /profile, or look through /browse.
courses-list-gone = That list is from an earlier time. /courses makes a new one.
courses-gone = This course is no longer offered. /courses finds others.
courses-moment = One moment, I’m just getting up …
courses-nearest = <i>Nothing fits all of your answers; this comes nearest.</i>
courses-title = <b>{ $title }</b>
courses-size = { $weeks } weeks × { $days } a week × { $minutes } min
courses-needs = { $level } · needs: { $equipment }
courses-needs-nothing = { $level } · no equipment needed
courses-coach = by { $name }
courses-why = <b>Why it suits you</b>
courses-mind = <b>Mind</b>
courses-fact = • { $text }
courses-description = <blockquote expandable>{ $text }</blockquote>
courses-start = Start this course
courses-plan = Full plan
courses-not-for-me = Not for me
courses-change-answers = Change my answers
courses-previous = ◀
courses-following = ▶
courses-place = { $number } of { $total }
courses-browse-more = Browse more
courses-back-to-card = ← Back to the card
courses-plan-title = <b>{ $title }: one week</b>
courses-session = <b>{ $title }</b>
courses-exercise = • { $line }
courses-progression = <b>How it goes on:</b> { $text }
courses-no-plan = The coach has not written a plan down yet.
courses-started = You follow “{ $title }” now.
courses-turned-away = Noted. Your list has changed.
dislike-ask = <b>{ $title }</b> is not for you. Why? Others like it move down.
dislike-too-hard = Too hard
dislike-too-easy = Too easy
dislike-too-long = Takes too long
dislike-wrong-place = Wrong place or equipment
dislike-it-hurt = It hurts or is bad for me
dislike-dislike = I don’t like this kind
dislike-other = Something else
demand-jumping = jumps
demand-running = running
demand-sprinting = all-out efforts
demand-floor = work on the floor
demand-overhead = work overhead
demand-inverted = being upside down
demand-deep-knee = deep knee bends
demand-heavy-lifting = heavy lifting
demand-hanging = hanging
demand-wrists-load = weight on the wrists
demand-contact = contact
demand-breath-hold = holding the breath
demand-hot-room = heat
reason-limits = made with your limits in mind: { $values }
reason-goals = for your goal: { $values }
reason-place = where you train: { $values }
reason-level = your level: { $values }
reason-minutes = { $values } min fits your time
reason-interest = the kind you enjoy: { $values }
reason-spares = leaves out what you ruled out: { $values }
reason-words = close to what you wrote
caution-limits = not made for: { $values }. Ask a doctor or coach first.
caution-care = from what you wrote, some of it may not suit you. Ask a doctor or coach first.
caution-asks = asks for what you ruled out: { $values }
caution-doctor = for { $values }; the remarks are a coach’s, not clinically reviewed. Ask your doctor before you begin.
caution-red-flag = you wrote of a symptom that a doctor should see first. Don’t begin before that.
caution-refused = from what I know about you, this one could harm you. Ask a doctor or a coach before you begin.
caution-health-unknown = I don’t know about your health; tell me in /profile, and ask a doctor when in doubt.
caution-place = takes place elsewhere: { $values }
caution-equipment = you may lack: { $values }
caution-level-hard = a step up for you: { $values }
caution-level-easy = easier than your level: { $values }
caution-minutes = sessions of { $values } min are longer than you wanted
caution-sessions = { $values } days a week is a lot at the beginning
caution-age = made for another age
browse-title = <b>All courses</b>
browse-intro = Choose a filter, or write what you look for: <i>yoga for a stiff back, 20 min</i>.
browse-by-goal = By goal
browse-by-place = By place
browse-by-level = By level
browse-choose = <b>Choose:</b>
browse-found = <b>{ $value }</b>: { $count ->
    [one] 1 course
   *[other] { $count } courses
}
browse-item = { $title } · { $minutes } min
search-found = <b>Found for</b> “{ $query }”:
search-nearest = Nothing meets all of “{ $query }”. These come nearest:
search-nothing = I found nothing for “{ $query }”. Try other words, like <i>strength at home, 30 min</i>, or /browse. To turn a program into a tracker, send its photo or its whole text.
search-hit = { $number }. <b>{ $title }</b>
search-because = { $reasons }
search-but = <i>but: { $missed }</i>
found-title = called so
found-coach = by { $values }
found-about = about what you wrote: { $values }
found-place = where you want it: { $values }
found-minutes = { $values } min
found-times = { $values } days a week
found-weeks = { $values } weeks
found-level = level: { $values }
found-age = open to your age: { $values }
found-limits = made with this in mind: { $values }
found-without = without what you ruled out: { $values }
found-jumps = without jumps
found-not-place = possible elsewhere than: { $values }
found-no-gear = needs no equipment
found-only-gear = needs only: { $values }
found-gear = uses: { $values }
found-not-gear = does without: { $values }
missed-topic = nothing about: { $values }
missed-place = takes place elsewhere: { $values }
missed-not-place = only here: { $values }
missed-minutes = takes { $values } min
missed-minutes-least = only { $values } min
missed-times = { $values } days a week
missed-weeks = { $values } weeks
missed-level = level: { $values }
missed-not-level = level: { $values }
missed-no-gear = needs: { $values }
missed-only-gear = needs: { $values }
missed-gear = without: { $values }
missed-not-gear = needs: { $values }
missed-limits = not made especially for: { $values }
missed-without = may ask for: { $values }
missed-jumps = may have jumps
missed-age = for another age than { $values }
missed-gender = for another gender
missed-health = not safe with what you wrote of your health
level-name-beginner = Beginner
level-name-intermediate = Intermediate
level-name-advanced = Advanced
level-name-any = Any level
environment-gym = gym
environment-home_bodyweight = home without equipment
environment-home_equipment = home with equipment
environment-outdoors = outdoors
environment-pool = pool
equipment-none = nothing
equipment-mat = mat
equipment-dumbbells = dumbbells
equipment-barbell = barbell
equipment-machines = machines
equipment-pullup_bar = pull-up bar
equipment-bands = bands
equipment-jump_rope = jump rope
equipment-fitball = exercise ball
equipment-trx = suspension straps
equipment-step = step
equipment-boxing_bag = boxing bag
equipment-kettlebell = kettlebell
equipment-bench = bench
equipment-bike = bike
equipment-rower = rower
equipment-other = small things
activity-strength = strength
activity-cardio = cardio
activity-hiit = intervals
activity-yoga = yoga
activity-pilates = pilates
activity-functional = functional
activity-crossfit = crossfit
activity-bodybuilding = bodybuilding
activity-stretching = stretching
activity-running = running
activity-swimming = swimming
activity-cycling = cycling
activity-martial_arts = martial arts
activity-dance = dance
activity-other = other

### photo

photo-stage-waiting = Got it. I’ll read it in a moment …
photo-stage-reading = Reading the sheet …
photo-ahead = Before you: { $count }
photo-not-program =
    <b>I found no training program in this.</b>
    { $reason } Send a photo of a program: straight on, sharp, with the whole sheet in it. Or paste the program as text.
photo-reason-no-text = I could not read any text.
photo-reason-prices = It looks like a receipt, a price list or a menu.
photo-reason-no-exercises = I see no exercises with sets, repetitions, times or distances.
photo-reason-code = It looks like source code.
photo-reason-schedule = It looks like a timetable: times of day, but nothing to train by.
photo-problem-empty = This file is empty. Please send it once more.
photo-problem-not-an-image = This file is not an image that I can open. Send a JPEG, PNG, WebP or HEIC, or paste the text.
photo-problem-truncated = This image arrived damaged or incomplete. Please send it once more.
photo-problem-too-big = This image is too large to read safely. Send it as a photo, or make it smaller.
photo-problem-too-small = This image is too small to read. Please send a larger one.
photo-file-too-big = This file is larger than 20 MB, more than I may fetch. Send it as a photo instead.
photo-file-gone = Telegram no longer has this file. Please send it once more.
photo-not-image = I read images and text, not this kind of file. Send a photo or a screenshot, or paste the program as text.
photo-too-many = I take up to 20 photos at once; the rest was left out. Send it as a second program.
photo-draft-gone = This draft is gone. Send the photo once more.
photo-in-use = This program is in use already, so I keep it.
photo-preview = <b>{ $title }</b>
photo-untitled = My program
photo-count = { $exercises ->
    [one] 1 exercise
   *[other] { $exercises } exercises
} in { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
}. Please check it.
photo-doubts = ⚠ To check: { $count ->
    [one] 1 line
   *[other] { $count } lines
}
photo-doubtful = ⚠ { $number }. { $name } — { $doubts }
photo-doubtful-more = … and { $count } more, marked ⚠ below.
photo-notice = { $notice ->
    [already_tracked] You already track this sheet: /trackers shows it. You can still start it once more.
    [vlm_refused] The reading model refused this picture, so my own simpler reader read it. Please check with care.
    [vlm_bad_answer] The reading model could not make sense of this picture, so my own simpler reader read it. Please check with care.
   *[vlm_unavailable] The reading model cannot be reached just now, so my own simpler reader read this. Please check with care.
}
photo-line = { $number }. { $line }
photo-line-doubtful = ⚠ { $number }. { $line } (check)
photo-line-notes = <i>{ $notes }</i>
photo-start = Start tracking
photo-make-course = Make it a course
photo-fix = Fix a line
photo-original = Original
photo-discard = Discard
photo-restore = Take it back
photo-discarded = Discarded. Nothing was created.
photo-cancelled = Cancelled. Nothing was created.
photo-tracking = Your tracker is ready.
photo-original-text = <pre>{ $text }</pre>
photo-fix-choose = <b>Which line is wrong?</b>
photo-fix-label = { $number }. { $name }
photo-fix-label-doubtful = ⚠ { $number }. { $name }
photo-fix-ask =
    <b>{ $line }</b>
    Type the line as it should be, for example <code>Bench press 4x8 60 kg, rest 90 s</code>
photo-fix-source = On the sheet: <code>{ $source }</code>
photo-fix-doubt = In doubt: { $doubt }
photo-fix-right = It is right as it is
photo-fix-remove = Remove this line
photo-fix-in-use = You train by this program already. Change the exercise in your workout, or send the photo once more.
photo-fix-unread = I could not read that as one exercise. Write a name and numbers, for example: Bench press 4x8 60 kg
photo-doubt = { $field ->
    [name] name
    [sets] sets
    [reps] repetitions
    [load] load
    [duration_s] time
    [distance_m] distance
    [rest_s] rest
    [tempo] tempo
    [notes] note
   *[other] this line
}: { $reason ->
    [range] the sheet gives a range
    [order] sets and repetitions may be the other way round
    [letter_or_digit] a letter and a digit look alike here
    [unclear] hard to read
    [unit] no unit is written
    [unlabelled] a time without a word, taken for the rest
    [misread] misread by a letter?
    [unseen] not on the sheet?
    [missing] missing, the other lines have it
    [odd] unlike the lines around it
   *[other] please check
}
photo-doubt-instead = { $doubt } (perhaps { $alternatives })

### coach

error-coaches-only = Only coaches can make courses. If you are one, ask the people who run this bot.
coach-welcome = You are a coach here now. Forward photos of a program and tap “Make it a course”. /mycourses lists what you have published.
coach-back = ← Back to the program
coach-ask-title = <b>{ $number }/{ $total } · What is the course called?</b> Type its title.
coach-ask-description =
    <b>{ $number }/{ $total } · What would you tell people about it?</b>
    Type a few sentences: what it is like, whom it suits and who should leave it alone. People are found for it by these words.
coach-ask-activities = <b>{ $number }/{ $total } · What kind of training is it?</b>
coach-ask-goals = <b>{ $number }/{ $total } · What does it serve?</b> One or two.
coach-ask-environments = <b>{ $number }/{ $total } · Where can it be done?</b>
coach-ask-level = <b>{ $number }/{ $total } · For whom?</b>
coach-ask-weeks = <b>{ $number }/{ $total } · How many weeks does it last?</b> Tap, or type another number.
coach-ask-per-week = <b>{ $number }/{ $total } · How many sessions a week?</b> Tap, or type another number.
coach-ask-minutes = <b>{ $number }/{ $total } · How many minutes is a session?</b> Tap, or type another number.
coach-ask-equipment = <b>{ $number }/{ $total } · What does it need?</b> Nothing chosen means none.
coach-ask-adapted-for = <b>{ $number }/{ $total } · Which limits did you plan for?</b> Nothing chosen means: for healthy people only.
coach-field-title = Title
coach-field-description = Description
coach-field-activities = Kind
coach-field-goals = Goals
coach-field-environments = Place
coach-field-level = Level
coach-field-weeks = Weeks
coach-field-per-week = A week
coach-field-minutes = Minutes
coach-field-equipment = Equipment
coach-field-adapted-for = Limits
coach-change = ✎ { $name }
coach-preview = <i>This is how trainees see it:</i>
coach-publish = Publish
coach-published =
    <b>“{ $title }” is published.</b>
    People find it within a minute. A link to share:
    <code>{ $link }</code>
coach-published-anew =
    <b>“{ $title }”, version { $version }, is published.</b>
    People find it within a minute; who is in the middle of an older version keeps that one. A link to share:
    <code>{ $link }</code>
coach-own-courses = My courses
coach-list =
    <b>Your courses</b>
    Tap one to change it, to hide it or to offer it again.
coach-line = { $title } · version { $version }
coach-line-hidden = { $title } · hidden
coach-state = <i>Version { $version }, offered to everybody:</i>
coach-state-hidden = <i>Version { $version }, hidden. Who follows it keeps it:</i>
coach-edit = Change it
coach-back-to-list = ← My courses
coach-back-to-course = ← Back to the course
coach-no-description = Without a description
coach-list-empty = You have not published a course yet. Forward photos of a program to begin.
coach-hide = Hide
coach-offer = Offer again
coach-gaps-left = Some answers are still missing. Tap “Make it a course” once more.
coach-title-length = A title has 1 to { $limit } characters. Please type it once more.
coach-description-length = A description has up to { $limit } characters. Please type it once more.
coach-number-range = I take a number from { $low } to { $high } here.

### admin

admin-commands =
    <b>For admins</b>
    /reindex — embed changed courses, /reindex full — all of them
    /stats — numbers
    /coach 123 — make a coach, /coach 123 off — take it back
    /coaches — who is one
    /broadcast text — write to everybody
admin-reindex-begins = Reindexing …
admin-reindex-progress = Reindexing { $bar } { $done } of { $total }
admin-reindex-done = Reindexed in { $seconds } s: { $embedded } embedded, { $unchanged } unchanged, { $deleted } deleted.
admin-reindex-running = A reindexing is running already.
admin-reembedded = Scheduled re-embedding: { $embedded } embedded, { $deleted } deleted.
admin-stats =
    <b>Numbers</b>
    People: { $people }, reachable: { $reachable }, with profile: { $profiles }
    Courses: { $courses }
    Plans followed: { $trackers }, workouts: { $workouts }, sets: { $sets }, drafts: { $drafts }
    Waiting updates: { $inbox }, set aside: { $aside }, waiting answers: { $outbox }
    Jobs: { $jobs }
admin-job = { $status ->
    [queued] waiting
    [running] running
    [done] done
    [failed] failed
    [cancelled] cancelled
   *[other] { $status }
} { $count }
admin-coach-usage = Write <code>/coach 123456</code> to make somebody a coach, <code>/coach 123456 off</code> to take it back.
admin-coach-granted = { $name } ({ $id }) is a coach now.
admin-coach-revoked = { $name } ({ $id }) is no coach any more.
admin-person-unknown = Nobody with the id { $id } has written to the bot yet.
admin-coaches = <b>Coaches</b>
admin-coaches-none = Nobody has been made a coach by command yet.
admin-coach-line = • { $name } (<code>{ $id }</code>)
admin-broadcast-usage = Write the text after the command: <code>/broadcast The pool is closed on Friday.</code>
admin-broadcast-too-long = That is { $length } characters; a broadcast has { $limit } at most. Nothing was sent.
admin-broadcast-ask = <b>Send this to { $count } people?</b>
admin-broadcast-text = { $text }
admin-broadcast-yes = Send it
admin-broadcast-cancelled = Nothing was sent.
admin-broadcast-begins = The broadcast goes out …
admin-broadcast-done = The broadcast is on its way to { $count } people.

### command menu

menu-start = The menu
menu-courses = Courses that suit you
menu-browse = All courses
menu-today = Your next training
menu-trackers = Your plans
menu-progress = What you did
menu-profile = Your answers
menu-settings = Language, units, data
menu-help = What I can do
menu-mycourses = Your published courses
menu-admin = Admin commands
menu-stats = Numbers
menu-reindex = Embed changed courses
