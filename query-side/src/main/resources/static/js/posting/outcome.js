// What is said of a posting that did not come to its end: each case has its own sentence and its own way on.

import { addressOf } from "./body.js";
import { leaveFor } from "./receipt.js";
import { clearAll, findings, tell, tellForm } from "./refusal.js";
import { button, element, number, say } from "./words.js";

/**
 * Tells it.
 * @param anew posts what the form says now as another entry
 * @param wait keeps the form still for some seconds
 * @param drop forgets the draft
 * @param override gives the ways on to what the ledger offers to take in an emergency, if it does
 */
export function tellOutcome(form, step, answer, { anew, wait, drop, override }) {
  switch (answer.kind) {
    case "refused":
      tell(form, say(step.name === "first" ? "refused" : "rest-refused"), findings(answer.problem, step.places, form), ...override(answer.problem.override));
      break;
    case "stale":
      tellForm(form, say("stale"), link(location.href, say("reload")));
      break;
    case "signed-out":
      tellForm(form, say("signed-out"), link(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`, say("sign-in")));
      break;
    case "later":
      tellForm(form, say("later", answer.seconds));
      wait(answer.seconds);
      break;
    case "earlier":
      tellEarlier(form, answer.receipt, anew, drop);
      break;
    default:
      tellForm(form, say(navigator.onLine ? "unknown" : "offline"));
  }
}

/** The key has recorded what was sent first; what stands in the form now is not recorded. */
function tellEarlier(form, receipt, anew, drop) {
  const again = button(say("anew"), () => {
    clearAll(form);
    anew();
  });
  const target = receipt && addressOf(form.dataset.then, form, receipt);
  const see = button(say("see"), () => {
    drop();
    leaveFor(target, receipt.position);
  });
  tellForm(form, receipt?.position ? say("earlier", number(receipt.position)) : say("earlier-unplaced"), ...(target ? [see, again] : [again]));
}

function link(href, textContent) {
  return element("a", { href, textContent });
}
