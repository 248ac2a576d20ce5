// The text and what was found in it, side by side: pointing at one shows the other, choosing one opens it.

const desk = document.querySelector(".desk");
const marks = [...desk.querySelectorAll("mark[data-figure]")];

const marksOf = (anchor) => marks.filter((mark) => mark.dataset.figure.split(" ").includes(anchor));
const tellersOf = (anchor) => [...desk.querySelectorAll(`[data-figure="${CSS.escape(anchor)}"]:not(mark)`)];

/** The figure that an element speaks of, or that its link leads to. */
function figureOf(element) {
  const link = element.closest("a[href^='#']");
  if (!link) {
    return element.closest("[data-figure]:not(mark)")?.dataset.figure;
  }
  return link.dataset.of ?? link.hash.slice(1);
}

function show(name, anchor) {
  for (const shown of desk.querySelectorAll(`.${name}`)) {
    shown.classList.remove(name);
  }
  if (anchor) {
    for (const element of [...marksOf(anchor), ...tellersOf(anchor)]) {
      element.classList.add(name);
    }
  }
}

for (const [begins, ends] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
  desk.addEventListener(begins, (event) => show("pointed", figureOf(event.target)));
  desk.addEventListener(ends, () => show("pointed", null));
}

/** Shows what the address names, on both sides. */
function choose() {
  const chosen = decodeURIComponent(location.hash.slice(1));
  const anchor = chosen.startsWith("t-") ? chosen.slice(2) : chosen;
  show("chosen", anchor);
  const details = document.getElementById(chosen)?.querySelector("details");
  if (details) {
    details.open = true;
  }
  if (chosen === anchor) {
    bringIntoPaper(marksOf(anchor)[0]);
  }
}

/** Scrolls the text alone, where it stands beside the findings; the page stays where it is. */
function bringIntoPaper(mark) {
  const paper = desk.querySelector(".paper");
  if (mark && paper.scrollHeight > paper.clientHeight) {
    const above = mark.getBoundingClientRect().top - paper.getBoundingClientRect().top;
    paper.scrollBy({ top: above - paper.clientHeight / 3 });
  }
}

addEventListener("hashchange", choose);
choose();
