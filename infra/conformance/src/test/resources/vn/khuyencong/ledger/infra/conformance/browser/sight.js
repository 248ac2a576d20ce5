// The body of a function that a driver runs in the page; see Sight.java for what it hands back.
const root = document.documentElement;
const UNREAD = 'script, style, noscript, template, code, pre, kbd, samp';

function clips(element) {
  return getComputedStyle(element).overflowX !== 'visible';
}

function isCutByAnother(element) {
  for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
    if (clips(around)) return true;
  }
  return false;
}

function describe(element) {
  const id = element.id ? '#' + element.id : '';
  const classes = [...element.classList].map((name) => '.' + name).join('');
  return element.localName + id + classes;
}

function reaches(element) {
  const box = element.getBoundingClientRect();
  return Math.max(box.right, box.left + (clips(element) ? 0 : element.scrollWidth)) + scrollX;
}

function tooWide() {
  const edge = Math.min(root.clientWidth, screen.width) + 1;
  const wide = [...document.body.querySelectorAll('*')]
    .filter((element) => reaches(element) > edge && !isCutByAnother(element));
  return wide
    .filter((element) => !wide.some((inner) => inner !== element && element.contains(inner)))
    .slice(0, 5)
    .map(describe);
}

function shownTexts() {
  const shown = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.data.trim();
    if (text && !parent.closest(UNREAD) && parent.checkVisibility()) shown.push(text);
  }
  return shown;
}

function readOut() {
  return ['title', 'alt', 'aria-label', 'placeholder'].flatMap((name) =>
    [...document.body.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)));
}

function values() {
  return [...document.body.querySelectorAll('input:not([type=hidden]), textarea')].map((field) => field.value);
}

return {
  width: Math.round(root.scrollWidth),
  window: root.clientWidth,
  tooWide: tooWide(),
  language: root.lang,
  title: document.title,
  headings: [...document.querySelectorAll('h1')].filter((h) => h.checkVisibility()).map((h) => h.textContent.trim()),
  hosts: [...document.querySelectorAll('link[href]')].map((link) => link.href),
  texts: [document.title, ...shownTexts(), ...readOut(), ...values()].filter((text) => text),
};
