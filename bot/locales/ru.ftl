### common

button-back = ← Назад
button-next = Далее →
button-skip = Пропустить
button-done = Готово
button-cancel = Отмена
choice-chosen = ✓ { $label }

### vocabulary

goal-weight_loss = Похудеть
goal-muscle_gain = Нарастить мышцы
goal-endurance = Выносливость
goal-flexibility = Гибкость
goal-general_fitness = Общая форма
goal-competition = Соревнования
goal-rehabilitation = Восстановление
goal-stress_relief = Меньше стресса
goal-health = Здоровье
level-beginner = Новичок или после долгого перерыва
level-intermediate = Средний: около года тренировок
level-advanced = Опытный: годы регулярных тренировок
place-full_gym = Большой зал
place-basic_gym = Небольшой зал
place-home_equipment = Дома, есть инвентарь
place-home_bodyweight = Дома, без инвентаря
place-sports_ground = Спортплощадка
place-park = Парк, на улице
place-pool = Бассейн
minutes-up_to_30 = До 30 мин
minutes-30_45 = 30–45 мин
minutes-45_60 = 45–60 мин
minutes-over_60 = Больше часа
frequency-none = Пока не занимаюсь
frequency-1_2_month = 1–2 раза в месяц
frequency-1_2_week = 1–2 раза в неделю
frequency-3_4_week = 3–4 раза в неделю
frequency-5_plus_week = 5 раз в неделю и чаще
gender-female = Женщина
gender-male = Мужчина
gender-other = Другое
limitation-none = Ничего из этого
limitation-joints = Суставы
limitation-back = Спина
limitation-post_injury = После травмы
limitation-pregnancy_postpartum = Беременность, после родов
limitation-limited_mobility = Ограниченная подвижность
limitation-cardiovascular = Сердце, давление
limitation-diabetes = Диабет
limitation-overweight = Лишний вес
interest-strength = Силовые
interest-cardio = Кардио
interest-hiit = Интервальные (HIIT)
interest-yoga_pilates = Йога и пилатес
interest-functional = Функциональные
interest-stretching = Растяжка
interest-love = ♥ { $name }: люблю
interest-neutral = { $name }
interest-avoid = ✕ { $name }: не моё

### profile

question-goals =
    <b>{ $number }/{ $total } · Ради чего тренируетесь?</b>
    Можно выбрать до трёх целей.
question-level =
    <b>{ $number }/{ $total } · Какой у вас опыт?</b>
question-place =
    <b>{ $number }/{ $total } · Где вы тренируетесь?</b>
    Есть и что-то ещё, например абонемент в бассейн? Напишите об этом на экране о здоровье.
question-time =
    <b>{ $number }/{ $total } · Сколько может длиться тренировка и как часто вы занимались в последнее время?</b>
question-about =
    <b>{ $number }/{ $total } · Немного о вас</b>
    Напишите возраст, а если хотите, рост и вес: <code>34, 172 см, 70 кг</code>. Некоторые курсы только для женщин или мужчин: нажмите, что подходит.
question-health =
    <b>{ $number }/{ $total } · Что стоит знать тренеру?</b>
    Отметьте, что подходит, а остальное напишите своими словами: травма, слова врача, что болит, второе место для занятий.
question-interests =
    <b>{ $number }/{ $total } · Что вам нравится?</b>
    Одно нажатие — «люблю», два — «не моё».
profile-consent =
    <b>{ $number }/{ $total } · Можно спросить о здоровье?</b>
    Ответы нужны только для одного: не предлагать курсы, которые могут навредить, и найти подходящие. Они остаются в этом боте, /delete их удалит.
profile-consent-yes = Да, спрашивайте
profile-consent-no = Пропустить
profile-guardian =
    <b>Вам меньше 16 лет</b>
    Покажите, пожалуйста, этого бота родителям или тренеру до занятий, и пусть они посмотрят выбранный курс.
profile-guardian-yes = Родители или тренер знают
profile-note-anew = ✎ Написать заметку заново
profile-clear-health = Забыть ответы о здоровье
profile-health-cleared = Ответы о здоровье удалены.
profile-has-age = Возраст: { $value }
profile-has-height-cm = Рост: { $value } см
profile-has-weight-kg = Вес: { $value } кг
profile-has-notes = Ваша заметка: <i>{ $notes }</i>
profile-about-unread = Не получилось прочитать. Напишите возраст числом от { $low } до { $high }, например <code>34</code> или <code>34, 172 см, 70 кг</code>.
profile-age-range = Возраст принимаю от { $low } до { $high } лет. Ничего не изменено.
profile-height-cm-range = Рост принимаю от { $low } до { $high } см. Ничего не изменено.
profile-weight-kg-range = Вес принимаю от { $low } до { $high } кг. Ничего не изменено.
profile-notes-too-long = Заметка заняла бы столько знаков: { $length }. Уложитесь, пожалуйста, в { $limit }.
profile-still-needed = Ещё нужно: { $name }
profile-likes-love = { $name } (люблю)
profile-likes-avoid = { $name } (не моё)
profile-choose-first = Сначала выберите хотя бы одно.
profile-tap-a-button = На этот вопрос отвечают кнопками. Выйти: /cancel
profile-show-courses = Показать мои курсы
profile-show-courses-now = Трёх ответов хватит: показать курсы
red-flag =
    <b>Пожалуйста, остановитесь и сначала обратитесь к врачу.</b>
    То, что вы описываете, может быть серьёзным. Сейчас не тренируйтесь. Если это происходит в эту минуту или становится хуже, звоните в скорую (103 или 112). Иначе покажитесь врачу до любых тренировок. Я не могу судить о симптомах.

### start, profile and settings

button-menu = Меню
button-settings = Настройки
start-welcome =
    <b>Привет, { $name }! Я UrTraining.</b>
    Найду курс тренировок, который вам подходит, и превращу фото любой программы в трекер, который удобно нажимать прямо на тренировке.
start-again =
    <b>{ $name }, чем займёмся?</b>
start-find = Найти мой курс
start-go-on = Продолжить вопросы
start-courses = Мои курсы
start-photo = Превратить фото в трекер
start-browse = Все курсы
start-today = Тренировка на сегодня
start-profile = Профиль
start-photo-help =
    <b>Пришлите фото любой программы</b>
    Таблица, доска, страница тетради, скриншот, несколько фото сразу или просто текст. Я прочитаю, вы проверите, и получится трекер: одна страница на упражнение. Лучше снимать прямо и чётко.
profile-title = <b>Ваш профиль</b>
profile-line = <b>{ $name }:</b> { $value }
profile-edit = ✎ { $name }
profile-name-goals = Цели
profile-name-level = Опыт
profile-name-place = Место
profile-name-time = Время
profile-name-about = О вас
profile-name-health = Здоровье
profile-name-interests = Что нравится
profile-not-said = не указано
profile-quoted = <i>«{ $text }»</i>
profile-short-age = возраст { $value }
profile-short-height-cm = { $value } см
profile-short-weight-kg = { $value } кг
settings-title =
    <b>Настройки</b>
    Язык, единицы веса и можно ли подбору учиться на ваших ответах.
language-en = English
language-ru = Русский
units-kg = кг
units-lb = фунты
settings-share = Помогать подбору курсов
share-ask =
    <b>Можно ли, чтобы ваши ответы помогали другим найти своё?</b>
    Тогда владелец этого бота сможет выгрузить для обучения подбора то, что вы выбрали в ответах (цели, возраст, место, ограничения …), и какие курсы вы открывали, начинали, заканчивали, бросали или отклоняли. Без имени и без слов, которые вы писали сами. Отказаться можно здесь же; что уже выгружено, обратно не вернуть.
share-yes = Да, без моего имени
share-no = Нет
settings-export = Выгрузить мои данные
settings-delete = Удалить всё
privacy-text =
    <b>Что я храню, простыми словами</b>
    • Ваши ответы, чтобы находить курсы. О здоровье — только с вашего согласия и только ради безопасности.
    • Ваши планы и записанные подходы, чтобы был виден прогресс.
    • Фото остаются в Telegram, я храню то, что прочитал.{ $reader ->
        [server] {" "}Чтобы прочитать фото, я показываю его языковой модели на сервере, который выбрал владелец этого бота: только картинку, без вашего имени.
       *[here] {""}
    }
    • Подбор на этом не учится, пока вы не согласитесь в /settings.
    • Ваши сообщения хранятся { $days } дн. на случай сбоя, потом удаляются.
    { $reader ->
        [server] Остального
       *[here] Этого
    } больше никто не получает. Всё можно забрать или удалить здесь или командами /export и /delete.
delete-ask =
    <b>Удалить всё?</b>
    Профиль, планы, тренировки и черновики исчезнут навсегда. Опубликованные вами курсы останутся без вашего имени. Возможно, сначала стоит сделать /export.
delete-yes = Да, удалить всё
delete-no = Нет, оставить
delete-done =
    <b>Всё удалено.</b>
    Если захотите начать заново: /start

### tracker

amount-kg = { $value } кг
amount-lb = { $value } фнт
amount-reps = { $count ->
    [one] { $count } повтор
    [few] { $count } повтора
   *[many] { $count } повторов
}
amount-seconds = { $value } с
amount-minutes = { $value } мин
amount-hours = { $value } ч
amount-metres = { $value } м
amount-km = { $value } км
amount-done = сделано
plan-sets = { $count ->
    [one] { $count } подход
    [few] { $count } подхода
   *[many] { $count } подходов
}
plan-per-side = на каждую сторону
plan-tempo = темп { $tempo }
plan-rest = отдых { $time }
tracker-day = День { $number }
tracker-heading = <i>{ $day } · { $position }/{ $total }</i>
tracker-name = <b>{ $name }</b>
tracker-swapped = Вместо: { $name }
tracker-superset = Суперсет: ещё { $names }
tracker-plan = План: { $plan }
tracker-notes = Заметка: { $notes }
tracker-previous = Прошлый раз ({ $days ->
    [0] сегодня
    [1] вчера
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}): { $sets }
tracker-earlier-sets = { $count ->
    [one] … до этого { $count } подход
    [few] … до этого { $count } подхода
   *[many] … до этого { $count } подходов
}
tracker-set = ✓ Подход { $number }: { $values }
tracker-skipped = Сегодня пропущено.
tracker-resting = Отдых: ещё { $time }. Напишу, когда закончится.
tracker-rest-over = <b>Отдых окончен.</b> Дальше: { $name }, подход { $number } · { $values }
tracker-hint-weight = Нажмите или введите вес и повторы: <code>60x8</code>
tracker-hint-reps = Нажмите или введите повторы: <code>12</code>
tracker-hint-time = Нажмите или введите время: <code>1:30</code>
tracker-hint-distance = Нажмите или введите расстояние: <code>400 м</code>
tracker-log = ✓ Записать подход { $number } · { $values }
tracker-log-extra = ✓ Ещё подход { $number } · { $values }
tracker-next-exercise = Дальше: { $name } →
tracker-finish = Закончить тренировку
tracker-less = − { $amount }
tracker-more = + { $amount }
tracker-undo = ↩ Убрать { $number }-й
tracker-undo-other = ↩ Убрать { $name } { $number }
tracker-skip = Пропустить
tracker-unskip = Всё-таки сделать
tracker-swap = Заменить
tracker-page-back = « Назад
tracker-page-on = Вперёд »
tracker-position = Список { $position }/{ $total }
tracker-menu = Ещё
tracker-back = ← К упражнению
tracker-overview =
    <b>{ $day }</b>
    Нажмите на упражнение, чтобы открыть его.
tracker-line = { $position }. { $name } · { $sets }/{ $planned }
tracker-line-done = { $position }. ✓ { $name } · { $sets }/{ $planned }
tracker-line-open = { $position }. { $name } · { $sets }
tracker-line-skipped = { $position }. { $name } · пропущено
tracker-menu-title =
    <b>{ $day }</b>
    Подход можно ввести в любой момент: <code>82,5x8</code>, <code>82,5 8 @8</code> (усилие 8 из 10), только вес <code>82,5 кг</code>, <code>12</code> повторов, <code>1:30</code>, <code>400 м</code>. И кнопки словами: <i>готово, пропустить, убрать, дальше, закончить</i>.

    Отдых, выбранный здесь, идёт после подходов, для которых в плане он не указан.
tracker-rest-planned = Отдых по плану
tracker-rest-off = Без таймера
tracker-edit-sets = Исправить подходы
tracker-all-exercises = Все упражнения
tracker-discard = Удалить тренировку
tracker-ask-discard =
    <b>Удалить эту тренировку?</b>
    { $count ->
        [0] В ней пока ничего не записано.
        [one] { $count } записанный подход пропадёт насовсем.
        [few] { $count } записанных подхода пропадут насовсем.
       *[many] { $count } записанных подходов пропадут насовсем.
    }
tracker-discard-yes = Да, удалить
tracker-discard-no = Нет, оставить
tracker-discarded = Тренировка удалена. План остался прежним.
tracker-ask-swap =
    <b>Что вы делаете вместо «{ $name }»?</b>
    Введите название упражнения. Сам план не изменится.
tracker-keep-planned = Оставить { $name }
tracker-swap-unread = Название должно быть от 1 до { $limit } символов.
tracker-set-unread =
    <b>Не удалось прочитать это как подход.</b>
    Введите вес и повторы: <code>82,5x8</code>, <code>82,5 8 @8</code>; повторы: <code>8</code>; вес: <code>82,5 кг</code>; время: <code>1:30</code> или <code>45 с</code>; расстояние: <code>400 м</code>. Ничего не записано. Для курсов: /search
tracker-range-reps = Повторов: { $value }? Принимаю от 1 до { $limit }. Ничего не записано.
tracker-range-weight = Принимаю вес до { $kg } кг ({ $lb } фнт). Ничего не записано.
tracker-range-duration = Принимаю время от 1 секунды до 24 часов. Ничего не записано.
tracker-range-distance = Принимаю расстояние до 1000 км. Ничего не записано.
tracker-plan-empty = В этом плане пока нечего отслеживать.
tracker-course-gone = Этот курс больше не предлагается. Выберите, пожалуйста, другой.
tracker-logged = Записано: { $name }, { $values }
tracker-still-open = <b>Эта тренировка ещё открыта.</b> Сначала закончите или удалите её (кнопка «Ещё»).
tracker-set-gone = Этого подхода уже нет.
tracker-nothing-next = Других упражнений не осталось. Запишите подходы этого, напишите <i>закончить</i> или откройте другое в меню «Ещё».
tracker-nothing-to-undo = Убирать нечего: подходов ещё нет. Ничего не изменено.
tracker-finish-empty = Пока ничего не записано. Запишите подход или удалите тренировку в меню «Ещё».
tracker-other-open = Открыта другая тренировка. Сначала закончите или удалите её: /today
edit-title =
    <b>Какой подход?</b>
    Нажмите на подход, чтобы его изменить.
edit-nothing = В этой тренировке нет записанных подходов.
edit-set-line = { $name } { $number }: { $values }
edit-set =
    <b>{ $name }, подход { $number }</b>
    { $values }

    Измените числа кнопками или введите подход заново: <code>82,5x8</code>
edit-delete = Удалить подход
edit-ask-delete =
    <b>Удалить этот подход?</b>
    { $name }, подход { $number }: { $values }
edit-delete-yes = Да, удалить
edit-delete-no = Нет, оставить
edit-deleted = Подход удалён.
edit-back = ← Все подходы
edit-done = Готово
finish-title = <b>Тренировка окончена: { $day }</b>
finish-time = Время: { $time }
finish-sets = { $count ->
    [one] { $count } подход
    [few] { $count } подхода
   *[many] { $count } подходов
}
finish-volume = Объём: { $volume }
finish-volume-same = Объём как в прошлый раз
finish-volume-up = На { $volume } больше, чем в прошлый раз
finish-volume-down = На { $volume } меньше, чем в прошлый раз
finish-records = <b>Рекорды</b>
finish-record-weight = { $name }: самый тяжёлый подход, { $value } (раньше { $before })
finish-record-one_rep_max = { $name }: расчётный разовый максимум, { $value } (раньше { $before }; формула Эпли)
finish-record-reps = { $name }: больше всего повторов, { $value } (раньше { $before })
finish-record-duration = { $name }: самое долгое время, { $value } (раньше { $before })
finish-record-distance = { $name }: самое большое расстояние, { $value } (раньше { $before })
finish-best-sets = <b>Лучшие подходы</b>
finish-result = { $name }: { $best } (в прошлый раз { $before })
finish-result-same = { $name }: { $best } (как в прошлый раз)
finish-result-first = { $name }: { $best } (впервые)
finish-days-left = { $count ->
    [one] Остался { $count } тренировочный день: { $plan }.
    [few] Осталось { $count } тренировочных дня: { $plan }.
   *[many] Осталось { $count } тренировочных дней: { $plan }.
}
finish-plan-complete = <b>Это был последний день плана «{ $plan }». Отличная работа!</b>
finish-reopen = Ещё не всё
finish-next = Что дальше
today-heading = <b>{ $plan }</b>
today-day = { $day }
today-place = День { $day } из { $days } · круг { $round }
today-place-of = День { $day } из { $days } · круг { $round } из { $rounds }
today-exercise = { $number }. { $name }: { $plan }
today-exercise-bare = { $number }. { $name }
today-more-exercises = … и ещё { $count }
today-start = Начать тренировку
today-complete = <b>Вы прошли все дни этого плана.</b> Завершите его или повторите любой день.
today-finish-plan = Завершить план
today-other-day = Другой день
today-other-plan = Другой план
today-choose = <b>Какой план сегодня?</b>
today-no-plan =
    <b>У вас пока нет плана.</b>
    Найдите курс или пришлите фото программы.
today-plan-ended = Этот план закончен. Его можно возобновить: /trackers
trackers-title = <b>Ваши планы</b>
trackers-show = Мои планы
trackers-line-active =
    <b>{ $title }</b>
    { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } · { $done ->
        [one] { $done } тренировка
        [few] { $done } тренировки
       *[many] { $done } тренировок
    }
trackers-line-finished =
    { $title } · пройден
    { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } · { $done ->
        [one] { $done } тренировка
        [few] { $done } тренировки
       *[many] { $done } тренировок
    }
trackers-line-abandoned =
    { $title } · оставлен
    { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } · { $done ->
        [one] { $done } тренировка
        [few] { $done } тренировки
       *[many] { $done } тренировок
    }
trackers-plan = <b>{ $title }</b>
trackers-status-active = Нажмите на день, чтобы посмотреть его и начать тренировку.
trackers-status-finished = Вы прошли этот план. Его тренировки сохранены.
trackers-status-abandoned = Вы оставили этот план. Его тренировки сохранены.
trackers-day = { $number }. { $title }
trackers-day-done = { $number }. { $title } · сделан { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[many] { $count } раз
}
trackers-back = ← Все планы
trackers-resume = Возобновить
trackers-rename = Переименовать
trackers-ask-rename =
    <b>Новое название для «{ $title }»?</b>
    Введите его.
trackers-title-unread = Название должно быть от 1 до { $limit } символов.
trackers-renamed = У плана новое название.
trackers-end = Закончить план
trackers-ask-end =
    <b>Закончить «{ $title }»?</b>
    Тренировки сохранятся, и план можно будет возобновить.
trackers-end-finished = План пройден
trackers-end-abandoned = Оставляю его
trackers-end-not = Нет, продолжаю
trackers-ended = План закончен.
trackers-why-left =
    <b>Вы оставили «{ $title }».</b>
    Почему? Следующие курсы это учтут.
trackers-why-skip = Не хочу говорить
trackers-explained = Спасибо. Следующий список курсов это учтёт.
progress-show = Прогресс
progress-none =
    <b>Тренировок пока нет.</b>
    Прогресс появится здесь после первой: /today
progress-title = <b>Ваш прогресс</b>
progress-this-week = На этой неделе: { $count ->
    [one] { $count } тренировка
    [few] { $count } тренировки
   *[many] { $count } тренировок
}
progress-weeks = Недели с тренировками: { $trained } из последних { $weeks }
progress-average = В среднем тренировок в неделю: { $value }
progress-volume = Объём за неделю: { $volume }; за прошлую: { $before }
progress-total = Всего: { $workouts ->
    [one] { $workouts } тренировка
    [few] { $workouts } тренировки
   *[many] { $workouts } тренировок
}, { $sets ->
    [one] { $sets } подход
    [few] { $sets } подхода
   *[many] { $sets } подходов
}
progress-best = <b>Лучшие подходы</b>
progress-best-line = { $name }: { $best }
progress-best-estimate = { $name }: { $best } (расчётный максимум { $estimate }, по Эпли)
history-show = Прошлые тренировки
history-title =
    <b>Прошлые тренировки</b>
    Нажмите на тренировку, чтобы увидеть итог или исправить подходы.
history-line = { $date } · { $day } · { $count ->
    [one] { $count } подход
    [few] { $count } подхода
   *[many] { $count } подходов
}
progress-chart-workouts = Тренировок в неделю
progress-chart-volume = Объём в неделю, { $unit }

### help and errors

help-text =
    <b>Что я умею</b>
    /start — меню
    /courses — подходящие курсы и почему они подходят
    /browse — все курсы и фильтры
    /today — следующая тренировка
    /trackers — ваши планы
    /progress — что сделано, графиком и словами
    /profile — изменить любой ответ
    /settings — язык, кг или фунты
    /privacy, /export, /delete — ваши данные

    Пришлите фото, несколько фото или текст программы, и получится трекер. Напишите, что ищете, например <i>йога для спины, 20 минут</i>, и я поищу среди курсов.
help-coach =
    <b>Тренерам</b>
    Перешлите фото своей программы и нажмите «Сделать курсом». /mycourses покажет опубликованное.
help-unknown-command = Такой команды я не знаю. /help покажет, что я умею.
help-unsupported = Я читаю фото, изображения файлом и текст. Стикеры, голос, видео и другие файлы — нет. Пришлите фото программы или откройте меню.
cancel-done = Отменено. Всё сохранённое на месте. /start покажет меню.
cancel-nothing = Отменять нечего. /start покажет меню.
error-stale-button = Эта кнопка устарела. /start покажет меню.
error-not-yours = Это принадлежит другому человеку.
error-try-later = Сейчас не получилось. Попробуйте ещё раз через минуту.
error-bug = Что-то сломалось с моей стороны. Сохранённое не потеряно, попробуйте ещё раз. Те, кто меня обслуживает, уже знают.
error-set-aside = Не удалось обработать ваше последнее сообщение, простите. Те, кто меня обслуживает, уже знают. /start покажет меню.
admin-bug = Ошибка: <code>{ $error }</code> в <code>{ $place }</code>.
admin-set-aside = Обновление <code>{ $update }</code> несколько раз останавливало бота и отложено.

### courses

courses-answers-first = Сначала нужны три ответа: цель, опыт и место. /courses их спросит.
courses-answers-missing = Чтобы найти курсы, нужны три ответа: цель, опыт и место. Не хватает этого:
courses-none-left = Не осталось курса, который я мог бы показать с чистой совестью. Измените ответы в /profile или посмотрите /browse.
courses-list-gone = Этот список устарел. /courses составит новый.
courses-gone = Этого курса больше нет. /courses найдёт другие.
courses-moment = Минутку, я только просыпаюсь …
courses-nearest = <i>Под все ответы не подходит ничего; это ближе всего.</i>
courses-title = <b>{ $title }</b>
courses-size = Недель: { $weeks } · раз в неделю: { $days } · { $minutes } мин
courses-needs = { $level } · нужно: { $equipment }
courses-needs-nothing = { $level } · инвентарь не нужен
courses-coach = тренер: { $name }
courses-why = <b>Почему подходит</b>
courses-mind = <b>Учтите</b>
courses-fact = • { $text }
courses-description = <blockquote expandable>{ $text }</blockquote>
courses-start = Начать этот курс
courses-plan = Весь план
courses-not-for-me = Не для меня
courses-change-answers = Изменить ответы
courses-previous = ◀
courses-following = ▶
courses-place = { $number } из { $total }
courses-browse-more = Другие курсы
courses-back-to-card = ← К карточке
courses-plan-title = <b>{ $title }: одна неделя</b>
courses-session = <b>{ $title }</b>
courses-exercise = • { $line }
courses-progression = <b>Как дальше:</b> { $text }
courses-no-plan = Тренер пока не записал план.
courses-started = Вы начали «{ $title }».
courses-turned-away = Учёл. Список изменился.
dislike-ask = <b>{ $title }</b> вам не подходит. Почему? Похожие опустятся ниже.
dislike-too-hard = Слишком тяжело
dislike-too-easy = Слишком легко
dislike-too-long = Слишком долго
dislike-wrong-place = Не то место или инвентарь
dislike-it-hurt = Больно или вредно
dislike-dislike = Не люблю такое
dislike-other = Другое
demand-jumping = прыжки
demand-running = бег
demand-sprinting = работа на пределе
demand-floor = упражнения на полу
demand-overhead = работа над головой
demand-inverted = положения вниз головой
demand-deep-knee = глубокие сгибания колен
demand-heavy-lifting = тяжёлые веса
demand-hanging = висы
demand-wrists-load = опора на запястья
demand-contact = контакт
demand-breath-hold = задержка дыхания
demand-hot-room = жара
reason-limits = с учётом ваших ограничений: { $values }
reason-goals = для вашей цели: { $values }
reason-place = там, где вы занимаетесь: { $values }
reason-level = ваш уровень: { $values }
reason-minutes = { $values } мин подходит по времени
reason-interest = то, что вам нравится: { $values }
reason-spares = обходится без того, что вам не подходит: { $values }
reason-words = близко к тому, что вы написали
caution-limits = не рассчитан на: { $values }. Сначала спросите врача или тренера.
caution-care = судя по вашим словам, не всё здесь вам подойдёт. Сначала спросите врача или тренера.
caution-asks = требует того, что вы исключили: { $values }
caution-doctor = для: { $values }; советы тренерские, врачи их не проверяли. Перед началом спросите своего врача.
caution-red-flag = вы писали о симптоме, с которым сначала нужно к врачу. До этого не начинайте.
caution-refused = судя по тому, что я о вас знаю, этот курс может вам навредить. Сначала спросите врача или тренера.
caution-health-unknown = О вашем здоровье я ничего не знаю; расскажите в /profile, а если сомневаетесь, спросите врача.
caution-place = проходит в другом месте: { $values }
caution-equipment = может не хватить: { $values }
caution-level-hard = для вас это шаг вверх: { $values }
caution-level-easy = легче вашего уровня: { $values }
caution-minutes = занятия по { $values } мин дольше, чем вы хотели
caution-sessions = { $values } дней в неделю многовато для начала
caution-age = рассчитан на другой возраст
browse-title = <b>Все курсы</b>
browse-intro = Выберите фильтр или напишите, что ищете: <i>йога для спины, 20 минут</i>.
browse-by-goal = По цели
browse-by-place = По месту
browse-by-level = По уровню
browse-choose = <b>Выберите:</b>
browse-found = <b>{ $value }</b>: { $count ->
    [one] { $count } курс
    [few] { $count } курса
   *[other] { $count } курсов
}
browse-item = { $title } · { $minutes } мин
search-found = <b>Нашлось по запросу</b> «{ $query }»:
search-nearest = Под всё в «{ $query }» не подходит ничего. Ближе всего эти:
search-nothing = По запросу «{ $query }» ничего нет. Попробуйте иначе, например <i>силовые дома, 30 минут</i>, или /browse. Чтобы получить трекер, пришлите фото программы или её текст целиком.
search-hit = { $number }. <b>{ $title }</b>
search-because = { $reasons }
search-but = <i>но: { $missed }</i>
found-title = так называется
found-coach = ведёт { $values }
found-about = о том, что вы написали: { $values }
found-place = там, где вы хотите: { $values }
found-minutes = { $values } мин
found-times = занятий в неделю: { $values }
found-weeks = недель: { $values }
found-level = уровень: { $values }
found-age = подходит по возрасту: { $values }
found-limits = сделан с учётом этого: { $values }
found-without = без того, что вы исключили: { $values }
found-jumps = без прыжков
found-not-place = можно не только там, где вы не хотите: { $values }
found-no-gear = инвентарь не нужен
found-only-gear = нужно только: { $values }
found-gear = нужно: { $values }
found-not-gear = обходится без этого: { $values }
missed-topic = не об этом: { $values }
missed-place = проходит в другом месте: { $values }
missed-not-place = только здесь: { $values }
missed-minutes = занимает { $values } мин
missed-minutes-least = всего { $values } мин
missed-times = занятий в неделю: { $values }
missed-weeks = недель: { $values }
missed-level = уровень: { $values }
missed-not-level = уровень: { $values }
missed-no-gear = нужно: { $values }
missed-only-gear = нужно: { $values }
missed-gear = обходится без этого: { $values }
missed-not-gear = нужно: { $values }
missed-limits = не рассчитан особо на: { $values }
missed-without = может быть: { $values }
missed-jumps = возможны прыжки
missed-age = рассчитан на другой возраст, не { $values }
missed-gender = для другого пола
missed-health = небезопасен при том, что вы написали о здоровье
level-name-beginner = Новичок
level-name-intermediate = Средний
level-name-advanced = Опытный
level-name-any = Любой уровень
environment-gym = зал
environment-home_bodyweight = дома без инвентаря
environment-home_equipment = дома с инвентарём
environment-outdoors = на улице
environment-pool = бассейн
equipment-none = ничего
equipment-mat = коврик
equipment-dumbbells = гантели
equipment-barbell = штанга
equipment-machines = тренажёры
equipment-pullup_bar = турник
equipment-bands = резинки
equipment-jump_rope = скакалка
equipment-fitball = фитбол
equipment-trx = петли
equipment-step = степ
equipment-boxing_bag = боксёрский мешок
equipment-kettlebell = гиря
equipment-bench = скамья
equipment-bike = велосипед
equipment-rower = гребной тренажёр
equipment-other = мелочи
activity-strength = силовые
activity-cardio = кардио
activity-hiit = интервальные
activity-yoga = йога
activity-pilates = пилатес
activity-functional = функциональные
activity-crossfit = кроссфит
activity-bodybuilding = бодибилдинг
activity-stretching = растяжка
activity-running = бег
activity-swimming = плавание
activity-cycling = велосипед
activity-martial_arts = единоборства
activity-dance = танцы
activity-other = другое

### photo

photo-stage-waiting = Получил. Сейчас прочитаю …
photo-stage-reading = Читаю …
photo-ahead = Перед вами: { $count }
photo-not-program =
    <b>Программы тренировок я здесь не нашёл.</b>
    { $reason } Пришлите фото программы: прямо, чётко и целиком. Или вставьте программу текстом.
photo-reason-no-text = Текст прочитать не удалось.
photo-reason-prices = Похоже на чек, прайс или меню.
photo-reason-no-exercises = Нет упражнений с подходами, повторениями, временем или дистанцией.
photo-reason-code = Похоже на программный код.
photo-reason-schedule = Похоже на расписание: есть время, но нет упражнений с числами.
photo-problem-empty = Файл пустой. Пришлите ещё раз.
photo-problem-not-an-image = Это не изображение, которое я могу открыть. Пришлите JPEG, PNG, WebP или HEIC либо вставьте текст.
photo-problem-truncated = Изображение пришло повреждённым или не целиком. Пришлите ещё раз.
photo-problem-too-big = Изображение слишком большое. Пришлите его как фото или уменьшите.
photo-problem-too-small = Изображение слишком маленькое. Пришлите покрупнее.
photo-file-too-big = Файл больше 20 МБ, столько мне не получить. Пришлите его как фото.
photo-file-gone = У Telegram этого файла больше нет. Пришлите ещё раз.
photo-not-image = Я читаю изображения и текст, а не такие файлы. Пришлите фото или скриншот либо вставьте программу текстом.
photo-too-many = За раз я беру до 20 фото, остальные не вошли. Пришлите их второй программой.
photo-draft-gone = Этого черновика больше нет. Пришлите фото ещё раз.
photo-in-use = Эта программа уже используется, поэтому я её оставлю.
photo-preview = <b>{ $title }</b>
photo-untitled = Моя программа
photo-count = { $exercises ->
    [one] { $exercises } упражнение
    [few] { $exercises } упражнения
   *[other] { $exercises } упражнений
}, { $sessions ->
    [one] { $sessions } тренировка
    [few] { $sessions } тренировки
   *[other] { $sessions } тренировок
}. Проверьте, пожалуйста.
photo-doubts = ⚠ Проверить строк: { $count }
photo-doubtful = ⚠ { $number }. { $name } — { $doubts }
photo-doubtful-more = … и ещё { $count }, ниже с ⚠.
photo-notice = { $notice ->
    [already_tracked] Этот лист вы уже ведёте: /trackers покажет его. Можно начать и заново.
    [vlm_refused] Читающая модель отказалась от этой картинки, поэтому её прочитал мой собственный, более простой распознаватель. Проверьте внимательно.
    [vlm_bad_answer] Читающая модель не справилась с этой картинкой, поэтому её прочитал мой собственный, более простой распознаватель. Проверьте внимательно.
   *[vlm_unavailable] Читающая модель сейчас недоступна, поэтому картинку прочитал мой собственный, более простой распознаватель. Проверьте внимательно.
}
photo-line = { $number }. { $line }
photo-line-doubtful = ⚠ { $number }. { $line } (проверьте)
photo-line-notes = <i>{ $notes }</i>
photo-start = Начать вести
photo-make-course = Сделать курсом
photo-fix = Исправить строку
photo-original = Оригинал
photo-discard = Отбросить
photo-restore = Вернуть
photo-discarded = Отброшено. Ничего не создано.
photo-cancelled = Отменено. Ничего не создано.
photo-tracking = Трекер готов.
photo-original-text = <pre>{ $text }</pre>
photo-fix-choose = <b>Какая строка неверна?</b>
photo-fix-label = { $number }. { $name }
photo-fix-label-doubtful = ⚠ { $number }. { $name }
photo-fix-ask =
    <b>{ $line }</b>
    Напишите строку правильно, например <code>Жим лёжа 4х8 60 кг, отдых 90 с</code>
photo-fix-source = На листе: <code>{ $source }</code>
photo-fix-doubt = Сомнение: { $doubt }
photo-fix-right = Всё верно
photo-fix-remove = Убрать строку
photo-fix-in-use = По этой программе вы уже тренируетесь. Поменяйте упражнение в тренировке или пришлите фото ещё раз.
photo-fix-unread = Не получилось прочитать одно упражнение. Напишите название и числа, например: Жим лёжа 4х8 60 кг
photo-doubt = { $field ->
    [name] название
    [sets] подходы
    [reps] повторения
    [load] нагрузка
    [duration_s] время
    [distance_m] дистанция
    [rest_s] отдых
    [tempo] темп
    [notes] заметка
   *[other] эта строка
}: { $reason ->
    [range] на листе диапазон
    [order] подходы и повторения могут стоять наоборот
    [letter_or_digit] буква и цифра здесь похожи
    [unclear] плохо видно
    [unit] единица не указана
    [unlabelled] время без пояснения, принято за отдых
    [misread] опечатка распознавания?
    [unseen] этого нет на листе?
    [missing] не найдено, а в других строках есть
    [odd] не похоже на соседние строки
   *[other] проверьте
}
photo-doubt-instead = { $doubt } (возможно, { $alternatives })

### coach

error-coaches-only = Курсы могут делать только тренеры. Если вы тренер, напишите тем, кто ведёт этого бота.
coach-welcome = Теперь вы здесь тренер. Перешлите фото программы и нажмите «Сделать курсом». /mycourses покажет опубликованное.
coach-back = ← К программе
coach-ask-title = <b>{ $number }/{ $total } · Как называется курс?</b> Напишите название.
coach-ask-description =
    <b>{ $number }/{ $total } · Что рассказать о нём людям?</b>
    Напишите несколько фраз: какой он, кому подходит, а кому не стоит. По этим словам курс и находят.
coach-ask-activities = <b>{ $number }/{ $total } · Какие это тренировки?</b>
coach-ask-goals = <b>{ $number }/{ $total } · Для чего он?</b> Одна или две цели.
coach-ask-environments = <b>{ $number }/{ $total } · Где можно заниматься?</b>
coach-ask-level = <b>{ $number }/{ $total } · Для кого?</b>
coach-ask-weeks = <b>{ $number }/{ $total } · Сколько недель он длится?</b> Нажмите или напишите другое число.
coach-ask-per-week = <b>{ $number }/{ $total } · Сколько занятий в неделю?</b> Нажмите или напишите другое число.
coach-ask-minutes = <b>{ $number }/{ $total } · Сколько минут занятие?</b> Нажмите или напишите другое число.
coach-ask-equipment = <b>{ $number }/{ $total } · Что нужно?</b> Ничего не выбрано — ничего не нужно.
coach-ask-adapted-for = <b>{ $number }/{ $total } · Какие ограничения учтены?</b> Ничего не выбрано — только для здоровых.
coach-field-title = Название
coach-field-description = Описание
coach-field-activities = Вид
coach-field-goals = Цели
coach-field-environments = Место
coach-field-level = Уровень
coach-field-weeks = Недели
coach-field-per-week = В неделю
coach-field-minutes = Минуты
coach-field-equipment = Инвентарь
coach-field-adapted-for = Ограничения
coach-change = ✎ { $name }
coach-preview = <i>Так курс увидят люди:</i>
coach-publish = Опубликовать
coach-published =
    <b>«{ $title }» опубликован.</b>
    Его найдут в течение минуты. Ссылка, которой можно поделиться:
    <code>{ $link }</code>
coach-published-anew =
    <b>«{ $title }» опубликован, версия { $version }.</b>
    Его найдут в течение минуты; у тех, кто занимается по прежней версии, она останется. Ссылка, которой можно поделиться:
    <code>{ $link }</code>
coach-own-courses = Мои курсы
coach-list =
    <b>Ваши курсы</b>
    Нажмите на курс, чтобы изменить, скрыть или вернуть его.
coach-line = { $title } · версия { $version }
coach-line-hidden = { $title } · скрыт
coach-state = <i>Версия { $version }, видна всем:</i>
coach-state-hidden = <i>Версия { $version }, скрыта. У тех, кто занимается, она остаётся:</i>
coach-edit = Изменить
coach-back-to-list = ← Мои курсы
coach-back-to-course = ← К курсу
coach-no-description = Без описания
coach-list-empty = Вы ещё не опубликовали курс. Начните с пересланных фото программы.
coach-hide = Скрыть
coach-offer = Вернуть
coach-gaps-left = Не хватает ответов. Нажмите «Сделать курсом» ещё раз.
coach-title-length = В названии от 1 до { $limit } знаков. Напишите ещё раз.
coach-description-length = В описании до { $limit } знаков. Напишите ещё раз.
coach-number-range = Здесь подходит число от { $low } до { $high }.

### admin

admin-commands =
    <b>Администраторам</b>
    /reindex — изменённые курсы, /reindex full — все
    /stats — числа
    /coach 123 — сделать тренером, /coach 123 off — отменить
    /coaches — кто тренер
    /broadcast текст — написать всем
admin-reindex-begins = Индексирую …
admin-reindex-progress = Индексирую { $bar } { $done } из { $total }
admin-reindex-done = Готово за { $seconds } с: новых { $embedded }, без изменений { $unchanged }, удалено { $deleted }.
admin-reindex-running = Индексация уже идёт.
admin-reembedded = Плановая индексация: новых { $embedded }, удалено { $deleted }.
admin-stats =
    <b>Числа</b>
    Люди: { $people }, доступны: { $reachable }, с профилем: { $profiles }
    Курсы: { $courses }
    Планы: { $trackers }, тренировки: { $workouts }, подходы: { $sets }, черновики: { $drafts }
    Ждут обновления: { $inbox }, отложено: { $aside }, ждут ответы: { $outbox }
    Задания: { $jobs }
admin-job = { $status ->
    [queued] ждёт
    [running] идёт
    [done] готово
    [failed] не вышло
    [cancelled] отменено
   *[other] { $status }
} { $count }
admin-coach-usage = Напишите <code>/coach 123456</code>, чтобы сделать тренером, <code>/coach 123456 off</code>, чтобы отменить.
admin-coach-granted = { $name } ({ $id }) теперь тренер.
admin-coach-revoked = { $name } ({ $id }) больше не тренер.
admin-person-unknown = Никто с номером { $id } боту ещё не писал.
admin-coaches = <b>Тренеры</b>
admin-coaches-none = Командой тренером пока никого не сделали.
admin-coach-line = • { $name } (<code>{ $id }</code>)
admin-broadcast-usage = Напишите текст после команды: <code>/broadcast В пятницу бассейн закрыт.</code>
admin-broadcast-too-long = Здесь { $length } знаков, в рассылке может быть не больше { $limit }. Ничего не отправлено.
admin-broadcast-ask = <b>Отправить { $count } людям?</b>
admin-broadcast-text = { $text }
admin-broadcast-yes = Отправить
admin-broadcast-cancelled = Ничего не отправлено.
admin-broadcast-begins = Рассылка пошла …
admin-broadcast-done = Рассылка уходит { $count } людям.

### command menu

menu-start = Меню
menu-courses = Подходящие курсы
menu-browse = Все курсы
menu-today = Следующая тренировка
menu-trackers = Ваши планы
menu-progress = Что сделано
menu-profile = Ваши ответы
menu-settings = Язык, единицы, данные
menu-help = Что я умею
menu-mycourses = Ваши курсы
menu-admin = Команды администратора
menu-stats = Числа
menu-reindex = Обновить индекс
