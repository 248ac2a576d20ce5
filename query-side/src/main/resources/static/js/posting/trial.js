// The dry run on a pause: how the ledger would decide what is typed, said without taking the hand away from it.

import { clearFields, findings, markFields } from "./refusal.js";
import { say } from "./words.js";

const PAUSE_MS = 600;

export class Trial {
  #form;
  #steps;
  #place;
  #pause;
  #asking = new AbortController();

  /** @param steps gives the steps of the form as they are now */
  constructor(form, steps) {
    this.#form = form;
    this.#steps = steps;
    this.#place = form.querySelector(".verdict");
  }

  later() {
    this.stop();
    this.say("");
    this.#pause = setTimeout(() => this.#ask(), PAUSE_MS);
  }

  stop() {
    clearTimeout(this.#pause);
    this.#asking.abort();
  }

  say(sentence, kind = "") {
    this.#place.textContent = sentence;
    this.#place.className = `verdict ${kind}`;
  }

  async #ask() {
    const { signal } = (this.#asking = new AbortController());
    const [first] = this.#steps();
    if (first.receipt || first.kept.pending || (await first.wrong()).length > 0 || signal.aborted) {
      return;
    }
    const answer = await first.tryOut(signal);
    if (!signal.aborted) {
      this.#tell(answer, first);
    }
  }

  #tell(answer, first) {
    clearFields(this.#form);
    switch (answer.kind) {
      case "recorded":
        this.say(say(first.override ? "can-override" : sentenceFor(answer)), "ok");
        break;
      case "refused":
        this.say(say("cannot-post", answer.problem.detail ?? ""), "refuse");
        markFields(findings(answer.problem, first.places, this.#form));
        break;
      case "stale":
      case "signed-out":
        this.say(say(answer.kind), "refuse");
        break;
    }
  }
}

/** What would become of it: nothing new, an entry that counts, or one that waits for a second person. */
function sentenceFor({ repeated, receipt }) {
  if (repeated) {
    return "already";
  }
  return receipt.held ? "can-post-held" : "can-post";
}
