// One command of a form: the form's own, or that of a fieldset that follows it. A step is sent under a key that is kept
// until it is known what became of it, so that whatever is sent again is posted once.

import { addressOf, bodyOf } from "./body.js";
import { post, uuid } from "./counter.js";
import { isDate, wrongDay } from "./date.js";
import { isMoney, moneyOf, read } from "./money.js";
import { reasonAndDeadline } from "./override.js";
import { say } from "./words.js";

const OVERRIDES = "/api/v1/overrides";

export class Step {
  #form;
  #part;
  #draft;

  /** @param part the form, or a fieldset with data-post in it */
  constructor(form, part, draft) {
    this.#form = form;
    this.#part = part;
    this.#draft = draft;
    this.places = new Map();
  }

  static allOf(form, draft) {
    return [form, ...form.querySelectorAll("fieldset[data-post]")].map((part) => new Step(form, part, draft));
  }

  get name() {
    return this.#part === this.#form ? "first" : this.#part.id;
  }

  get kept() {
    return this.#draft.step(this.name);
  }

  get receipt() {
    return this.kept.receipt;
  }

  get controls() {
    const follows = this.#part === this.#form ? null : this.#part;
    return [...this.#form.elements].filter(
      (it) => it.name && !it.matches("fieldset, button") && !it.disabled && it.closest("fieldset[data-post]") === follows,
    );
  }

  /** Whether anything is asked of a step that follows. */
  get isAsked() {
    const filled = (it) => it.value.trim() !== "" && !isUnchecked(it);
    return this.controls.some((it) => (it.type !== "hidden" || it.dataset.lookupOf !== undefined) && filled(it));
  }

  /** Shuts what has been recorded. */
  lock() {
    this.controls.forEach((it) => {
      const shown = this.#form.querySelector(`[data-lookup="${CSS.escape(it.id)}"]`);
      [it, shown].filter(Boolean).forEach((control) => control.setAttribute("disabled", ""));
    });
    if (this.#part !== this.#form) {
      this.#part.querySelectorAll("[data-remove-row]").forEach((button) => (button.hidden = true));
    }
  }

  /** What is missing or unreadable before anything is sent. */
  async wrong() {
    const found = [];
    for (const control of this.controls) {
      const message = await wrongWith(control);
      if (message) {
        found.push({ control, message });
      }
    }
    return found;
  }

  /** What the ledger offered to take in an emergency, while the step asks for that. */
  get override() {
    return this.kept.override;
  }

  /** From now on the step asks for what was offered; for what the form itself says if nothing is given. */
  overrideWith(offer) {
    this.#remember({ override: offer });
  }

  /** Asks the ledger how it would decide; nothing is recorded and no key is used up. */
  async tryOut(signal) {
    return post({ ...this.#command(), key: uuid(), dryRun: true, signal });
  }

  /** Before other content goes out under the same key it must be known that the first did not arrive. */
  async send() {
    if (this.kept.pending?.body && !this.#says(this.kept.pending)) {
      const settled = await this.settle();
      if (settled.kind !== "never-arrived") {
        return settled;
      }
    }
    return this.#post(this.#command());
  }

  /**
   * Finds out what became of what was sent without an answer; null where there is nothing to find out. Besides the
   * answers of a posting there are {kind: "never-arrived"} and {kind: "earlier", receipt}: that was recorded, and the
   * form says something else by now.
   */
  async settle() {
    const { pending, key } = this.kept;
    if (!pending?.body) {
      return null;
    }
    const answer = await post({ ...pending, key, dryRun: true });
    if (answer.kind === "recorded" && answer.repeated && answer.receipt.events.length > 0) {
      return this.#takeUp(pending);
    }
    if (answer.kind === "recorded" || answer.kind === "refused" || answer.kind === "stale") {
      this.#remember({ pending: undefined });
      return { kind: "never-arrived" };
    }
    return answer;
  }

  /** What is in the ledger under this key already is sent again for its receipt. */
  async #takeUp(pending) {
    const answer = await this.#post(pending);
    if (answer.kind !== "recorded" || this.#says(pending)) {
      return answer;
    }
    const { receipt } = this.kept;
    this.#remember({ pending, receipt: undefined });
    return { kind: "earlier", receipt };
  }

  #says({ url, body }) {
    const now = this.#command();
    return now.url === url && now.body === body;
  }

  /** Gives up the key: what is sent next is another entry. */
  anew() {
    this.#remember({ key: uuid(), pending: undefined });
  }

  async #post(command) {
    const sent = typeof command.body === "string" ? command : { url: command.url };
    this.#remember({ pending: sent });
    const answer = await post({ ...command, key: this.kept.key });
    if (answer.kind === "recorded") {
      this.#remember({ pending: undefined, receipt: { stream: answer.receipt.stream, position: answer.receipt.position, held: heldIn(answer.receipt) } });
    } else if (answer.kind === "refused" && answer.problem.code === "COMMAND_ID_REUSED") {
      return { kind: "earlier", receipt: undefined };
    } else if (answer.kind === "refused" || answer.kind === "stale") {
      this.anew();
    }
    return answer;
  }

  #command() {
    const url = addressOf(this.#part.dataset.post, this.#form, this.#draft.step("first").receipt);
    const file = this.controls.find((it) => it.type === "file");
    if (file) {
      const body = new FormData();
      body.append("file", file.files[0]);
      return { url, body };
    }
    const { body, places } = bodyOf(this.controls, moneyOf);
    this.places = places;
    const version = this.#part.dataset.version;
    if (this.override) {
      return { url: OVERRIDES, body: JSON.stringify({ ...this.override, ...reasonAndDeadline(this.#form) }), version };
    }
    return { url, body: JSON.stringify(body), version };
  }

  #remember(known) {
    Object.assign(this.kept, known);
    this.#draft.save();
  }
}

/** The entry that waits for a second person, if this is what became of the posting. */
function heldIn(receipt) {
  return receipt.held ? receipt.events[0].entry : undefined;
}

function isUnchecked(control) {
  return (control.type === "checkbox" || control.type === "radio") && !control.checked;
}

async function wrongWith(control) {
  if (isMoney(control)) {
    const message = await read(control);
    if (message) {
      return message;
    }
  }
  if (isDate(control) && wrongDay(control)) {
    return wrongDay(control);
  }
  const empty = control.type === "checkbox" || control.type === "radio" ? control.validity.valueMissing : control.value.trim() === "";
  if (control.required && empty) {
    return say(control.dataset.lookupOf ? "choose" : "required");
  }
  return control.validity.valid || control.validity.valueMissing ? undefined : control.validationMessage;
}
