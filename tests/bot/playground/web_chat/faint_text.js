// Lists the visible texts whose contrast with the nearest opaque backgrounds is under WCAG's 4.5 to 1.
() => {
  const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const layers = (element) => (element ? [...layers(element.parentElement), style(element)] : []);
  const style = (element) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    return [backgroundColor, ...(backgroundImage.match(/rgba?\([^)]*\)/g) ?? []).slice(0, 1)];
  };
  const mix = (colors) => {
    for (const color of colors.flat()) { paint.fillStyle = color; paint.fillRect(0, 0, 1, 1); }
    return [...paint.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => value / 255);
  };
  const light = (color) => color
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const faint = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
    const under = layers(element);
    const [back, front] = [light(mix(under)), light(mix([...under, getComputedStyle(element).color]))];
    const ratio = (Math.max(back, front) + 0.05) / (Math.min(back, front) + 0.05);
    if (ratio < 4.5) faint.push([texts.currentNode.data.trim(), ratio.toFixed(2)]);
  }
  return faint;
}
