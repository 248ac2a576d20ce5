// What somebody typed and has not posted, and the keys under which it was or will be sent. It stays in this tab, for this
// person and this form, until it is known what became of it.

import { uuid } from "./counter.js";

const PREFIX = "posting:draft:";
const OF_THE_FRAME = ["lang", "minPosition", "scale"];

export class Draft {
  #place;
  #state;

  constructor(form) {
    const question = new URLSearchParams(location.search);
    OF_THE_FRAME.forEach((name) => question.delete(name));
    this.#place = `${PREFIX}${form.dataset.person ?? ""}:${location.pathname}?${question}#${form.id}`;
    this.#state = this.#read();
  }

  /** Whether there was something to restore. */
  get isKept() {
    return sessionStorage.getItem(this.#place) !== null;
  }

  get values() {
    return this.#state.values;
  }

  get rows() {
    return this.#state.rows;
  }

  /** What is known of one command of the form: its key, what was sent without an answer, and its receipt. */
  step(name) {
    this.#state.steps[name] ??= { key: uuid() };
    return this.#state.steps[name];
  }

  /** A step that is taken away leaves nothing to one that comes in its place. */
  forget(name) {
    delete this.#state.steps[name];
  }

  keep(values, rows) {
    Object.assign(this.#state, { values, rows });
    this.save();
  }

  save() {
    try {
      sessionStorage.setItem(this.#place, JSON.stringify(this.#state));
    } catch {
      // Without room the keys still hold until the page is left.
    }
  }

  drop() {
    sessionStorage.removeItem(this.#place);
    this.#state = { values: {}, rows: {}, steps: {} };
  }

  #read() {
    const nothing = { values: {}, rows: {}, steps: {} };
    try {
      return { ...nothing, ...JSON.parse(sessionStorage.getItem(this.#place)) };
    } catch {
      return nothing;
    }
  }
}

/** What each control with an id holds; of a file only its name. */
export function valuesOf(form) {
  const values = {};
  for (const control of form.elements) {
    if (control.id && "value" in control && control.type !== "button" && control.type !== "submit") {
      values[control.id] = valueOf(control);
    }
  }
  return values;
}

function valueOf(control) {
  switch (control.type) {
    case "checkbox":
    case "radio":
      return control.checked;
    case "select-multiple":
      return [...control.selectedOptions].map((option) => option.value);
    case "file":
      return control.files[0]?.name ?? "";
    default:
      return control.value;
  }
}

/** Puts values back; says which files have to be chosen again. */
export function restore(form, values) {
  const lost = [];
  for (const [id, value] of Object.entries(values)) {
    const control = form.querySelector(`#${CSS.escape(id)}`);
    if (control?.type === "file") {
      value && lost.push({ control, name: value });
    } else if (control) {
      putBack(control, value);
    }
  }
  return lost;
}

function putBack(control, value) {
  switch (control.type) {
    case "checkbox":
    case "radio":
      control.checked = value;
      break;
    case "select-multiple":
      for (const option of control.options) {
        option.selected = value.includes(option.value);
      }
      break;
    default:
      control.value = value;
  }
}
