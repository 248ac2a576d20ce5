// Amounts as people type them. Java reads them; here its reading is shown below the field, a doubt is put to the person,
// and nothing is sent before the text means one amount.

import { get } from "./counter.js";
import { element, say } from "./words.js";

const PAUSE_MS = 200;
const readings = new WeakMap();
const shown = new WeakMap();
const known = new Map();

export function isMoney(control) {
  return control.dataset.kind === "money";
}

/** The digits of đồng that the control means now; undefined while that is not known. */
export function moneyOf(control) {
  const reading = readings.get(control);
  return reading?.typed === control.value.trim() ? reading.answer?.dong : undefined;
}

/** Shows what is typed as it is typed; tells when an amount is known or lost. */
export function watchMoney(control, changed) {
  let pause;
  control.addEventListener("input", () => {
    clearTimeout(pause);
    show(control, null);
    pause = setTimeout(() => read(control).then(changed), PAUSE_MS);
  });
  // What is read already stays as it is: a page that moves on the way to the button loses the click.
  control.addEventListener("blur", () => {
    if (readings.get(control)?.typed !== control.value.trim()) {
      read(control).then(changed);
    }
  });
  if (control.value.trim() !== "") {
    read(control).then(changed);
  }
}

/** Reads the control; says what is wrong with it, or nothing where it is empty or means one amount. */
export async function read(control) {
  const typed = control.value.trim();
  if (typed === "") {
    readings.delete(control);
    show(control, null);
    return undefined;
  }
  const answer = await answerTo(typed);
  if (control.value.trim() !== typed) {
    return read(control);
  }
  readings.set(control, { typed, answer });
  show(control, answer);
  if (answer === null) {
    return say("amount-unread");
  }
  return answer.dong ? undefined : (answer.message ?? say("amount-choose"));
}

async function answerTo(typed) {
  const key = `${document.documentElement.lang} ${typed}`;
  if (!known.has(key)) {
    const { status, json } = await get(`/amounts?typed=${encodeURIComponent(typed)}`);
    if (status !== 200) {
      return null;
    }
    known.set(key, json);
  }
  return known.get(key);
}

/** What stands there already is left as it is: a hand may be on its way to one of the buttons. */
function show(control, answer) {
  if (shown.get(control) === answer) {
    return;
  }
  shown.set(control, answer);
  const echo = document.getElementById(`${control.id}-echo`);
  const choices = document.getElementById(`${control.id}-choices`);
  echo.textContent = answer?.dong ? `${answer.shown} · ${answer.words}` : (answer?.message ?? "");
  echo.classList.toggle("refuse", Boolean(answer?.message));
  const wasHere = choices.contains(document.activeElement);
  choices.hidden = !answer?.choices;
  choices.replaceChildren(
    ...(answer?.choices ? [element("p", { textContent: say("amount-choose") })] : []),
    ...(answer?.choices ?? []).map((choice) => button(control, choice)),
  );
  if (wasHere) {
    control.focus();
  }
}

function button(control, choice) {
  const made = element("button", { type: "button", className: "plain" }, element("strong", { textContent: choice.shown }), ` ${choice.words}`);
  made.addEventListener("click", () => {
    control.value = choice.typed;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.focus();
  });
  return made;
}
