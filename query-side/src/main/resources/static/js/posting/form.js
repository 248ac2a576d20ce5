// A posting form while somebody fills it in: what was typed before, what is typed now, and when it is tried or posted.

import { tellAvailable } from "./available.js";
import { Draft, restore, valuesOf } from "./draft.js";
import { watchKeyboard } from "./keyboard.js";
import { isMoney } from "./money.js";
import { Poster } from "./poster.js";
import { clearField, markFields } from "./refusal.js";
import { restoreRows, rowsOf, watchRows } from "./rows.js";
import { watchChoices, watchControls } from "./watch.js";
import { say } from "./words.js";

export class PostingForm {
  #form;
  #draft;
  #poster;

  constructor(form) {
    this.#form = form;
    this.#draft = new Draft(form);
    this.#poster = new Poster(form, this.#draft);
    form.noValidate = true;
    this.#restore();
    this.#poster.identify();
    watchRows(form, (row) => this.#added(row), (row) => this.#removed(row));
    this.#watch(form);
    watchKeyboard(form);
    watchChoices(form);
    form.addEventListener("input", (event) => this.#typed(event.target));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#keep();
      this.#poster.post();
    });
    this.#poster.settle();
  }

  /** Takes up what was typed before, if anything was. */
  #restore() {
    if (!this.#draft.isKept) {
      this.#form.reset();
      return;
    }
    restoreRows(this.#form, this.#draft.rows);
    const files = restore(this.#form, this.#draft.values);
    this.#poster.lockRecorded();
    const lost = files.filter(({ control }) => !control.disabled);
    markFields(lost.map(({ control, name }) => ({ control, message: say("file-again", name) })));
    const note = this.#form.querySelector(".restored");
    note.hidden = false;
    note.querySelector("button").addEventListener("click", () => this.#poster.discard());
  }

  #watch(part) {
    watchControls(part, () => this.#poster.busy || this.#poster.trial.later());
  }

  #added(row) {
    this.#watch(row);
    this.#poster.override.drop();
    this.#changed();
  }

  #removed(row) {
    [row, ...row.querySelectorAll("fieldset")].forEach((part) => this.#draft.forget(part.id));
    this.#poster.override.drop();
    this.#changed();
  }

  #typed(control) {
    clearField(control);
    this.#poster.override.holds(control) || this.#poster.override.drop();
    isMoney(control) && tellAvailable(control);
    this.#changed();
  }

  #changed() {
    if (!this.#poster.left) {
      this.#keep();
      this.#poster.trial.later();
    }
  }

  #keep() {
    if (!this.#poster.left) {
      this.#draft.keep(valuesOf(this.#form), rowsOf(this.#form));
    }
  }
}
