// An emergency override: what the ledger refused is asked for again without the checks that stood in the way, with a reason
// and a day by which the papers follow; it counts once an approver confirms it. The offer was made for what was sent, so
// whatever else is typed in the form takes it away.

import { isoDay } from "./date.js";
import { button, say } from "./words.js";
import { watchControls } from "./watch.js";

const REASON = "override-reason";
const DEADLINE = "override-deadline";

/** What only a person can say of an override. */
export function reasonAndDeadline({ elements }) {
  const typed = elements[DEADLINE].value.trim();
  return { reason: elements[REASON].value.trim(), deadline: isoDay(typed) ?? typed };
}

export class Override {
  #form;
  #step;
  #button;
  #words;
  #way;

  /** @param step gives the step of the form that may be overridden, as it is now */
  constructor(form, step) {
    this.#form = form;
    this.#step = step;
    this.#button = form.querySelector("button[type=submit]");
    this.#words = this.#button.textContent;
    if (step().override) {
      this.#show();
    }
  }

  /** The button that takes up what the ledger offers, if it offers anything. */
  waysTo(offer) {
    this.#way = offer && button(say("override"), () => this.#take(offer));
    return offer ? [this.#way] : [];
  }

  #take(offer) {
    this.#step().overrideWith(offer);
    this.#part ?? this.#show();
    this.#form.elements[REASON].focus();
  }

  /** The form says again what it says without it. */
  drop() {
    this.#way?.remove();
    if (this.#step().override) {
      this.#step().overrideWith(undefined);
      this.#part.remove();
      this.#button.textContent = this.#words;
    }
  }

  holds(control) {
    return this.#part?.contains(control) ?? false;
  }

  get #part() {
    return this.#form.querySelector(".override");
  }

  #show() {
    const asked = document.getElementById("posting-override").content.cloneNode(true);
    this.#form.querySelector(".verdict").before(asked);
    watchControls(this.#part);
    this.#part.querySelector("button").addEventListener("click", () => {
      this.drop();
      this.#button.focus();
    });
    this.#button.textContent = say("ask-override");
  }
}
