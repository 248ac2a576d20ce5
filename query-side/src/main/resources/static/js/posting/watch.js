// What each kind of control does by itself while somebody types.

import { tellAvailable, watchAvailable } from "./available.js";
import { isDate, watchDate } from "./date.js";
import { watchLookup } from "./lookup.js";
import { isMoney, watchMoney } from "./money.js";

/** Some ways of choosing in a select, of assistive and of automatic hands, tell only of the change. */
export function watchChoices(form) {
  form.addEventListener("change", (event) => {
    if (event.target.matches("select")) {
      event.target.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
}

/** @param known is called when an amount has become known */
export function watchControls(part, known = () => {}) {
  for (const control of part.querySelectorAll("input, select, textarea")) {
    if (isMoney(control)) {
      watchAvailable(control);
      watchMoney(control, () => {
        tellAvailable(control);
        known();
      });
    } else if (control.dataset.lookup !== undefined) {
      watchLookup(control);
    } else if (isDate(control)) {
      watchDate(control);
    }
  }
}
