// Sends what a form says, step by step and each step once, and leaves for the page that shows it.

import { addressOf } from "./body.js";
import { uuid } from "./counter.js";
import { tellOutcome } from "./outcome.js";
import { Override } from "./override.js";
import { leaveFor } from "./receipt.js";
import { clearAll, tell } from "./refusal.js";
import { Step } from "./step.js";
import { Trial } from "./trial.js";
import { number, say } from "./words.js";

const MOST_SECONDS_TO_WAIT = 60;

export class Poster {
  #form;
  #draft;
  #button;
  #waits = false;
  busy = false;
  left = false;

  constructor(form, draft) {
    this.#form = form;
    this.#draft = draft;
    this.#button = form.querySelector("button[type=submit]");
    this.trial = new Trial(form, () => this.#steps());
    this.override = new Override(form, () => this.#steps()[0]);
  }

  /** Chooses the ids of what is about to be made. */
  identify(wanted = (control) => control.value === "") {
    const ids = [...this.#form.querySelectorAll("[data-kind=uuid]")];
    ids.filter(wanted).forEach((it) => (it.value = it.dataset.prefix + uuid()));
  }

  /** Posts once what is not yet recorded. */
  async post() {
    if (this.busy || this.#button.disabled) {
      return;
    }
    this.#setBusy(true);
    this.trial.stop();
    clearAll(this.#form);
    this.trial.say(say("posting"));
    try {
      await this.#postSteps();
    } finally {
      this.#setBusy(this.left);
    }
  }

  async #postSteps() {
    const asked = this.#asked().filter((step) => !step.receipt);
    const wrong = (await Promise.all(asked.map((step) => step.wrong()))).flat();
    if (wrong.length > 0) {
      this.trial.say("");
      tell(this.#form, say("incomplete"), wrong);
      return;
    }
    this.#draft.save();
    for (const step of asked) {
      const answer = await step.send();
      if (answer.kind !== "recorded") {
        this.#tell(answer, step);
        return;
      }
    }
    this.#leave();
  }

  /** After a reload, a cut or the way back: what became of what was sent. */
  async settle() {
    const open = this.#steps().filter((step) => step.kept.pending?.body);
    for (const step of open) {
      await step.wrong();
      const settled = await step.settle();
      if (settled.kind === "never-arrived") {
        this.#form.querySelector(".restored span").textContent = say("never-arrived");
      } else if (settled.kind !== "recorded") {
        this.#tell(settled, step);
      }
    }
    this.lockRecorded();
    if (open.length === 0) {
      this.trial.later();
    } else if (this.#asked().every((step) => step.receipt)) {
      this.#leave();
    }
  }

  /** A draft is not thrown away while nobody knows what became of what was sent. */
  async discard() {
    await this.settle();
    if (!this.left && !this.#steps().some((step) => step.kept.pending?.body)) {
      this.#drop();
      location.reload();
    }
  }

  /** Shuts what has been recorded while the rest has not. */
  lockRecorded() {
    for (const step of this.#steps().filter((it) => it.receipt)) {
      const { position } = step.receipt;
      step.lock();
      this.#form.querySelector(".recorded").textContent = position ? say("part-recorded", number(position)) : say("part-known");
    }
  }

  #leave() {
    const receipts = this.#steps().map((step) => step.receipt).filter(Boolean);
    const position = receipts.map((receipt) => receipt.position).findLast(Boolean);
    const held = receipts.map((receipt) => receipt.held).find(Boolean);
    const target = held ? `/held-postings/${encodeURIComponent(held).replaceAll("%40", "@")}` : addressOf(this.#form.dataset.then, this.#form, receipts[0]);
    this.#drop();
    leaveFor(target, position);
  }

  #drop() {
    this.left = true;
    this.#draft.drop();
  }

  #tell(answer, step) {
    this.trial.say("");
    this.lockRecorded();
    tellOutcome(this.#form, step, answer, {
      anew: () => this.#anew(step),
      wait: (seconds) => this.#wait(seconds),
      drop: () => this.#drop(),
      override: (offer) => this.override.waysTo(offer),
    });
  }

  #anew(step) {
    step.anew();
    this.identify(() => true);
    this.trial.later();
    this.#button.focus();
  }

  #wait(seconds) {
    this.#waits = true;
    setTimeout(() => {
      this.#waits = false;
      this.#setBusy(this.busy);
      this.trial.say(say("again"));
    }, Math.min(seconds, MOST_SECONDS_TO_WAIT) * 1000);
  }

  #steps() {
    return Step.allOf(this.#form, this.#draft);
  }

  /** The form's own step, and those that follow if anything is filled in. */
  #asked() {
    return this.#steps().filter((step, at) => at === 0 || step.isAsked);
  }

  #setBusy(busy) {
    this.busy = busy;
    this.#button.disabled = busy || this.#waits;
    this.#form.setAttribute("aria-busy", String(busy));
  }
}
