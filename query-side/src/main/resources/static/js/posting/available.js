// The balance that an amount will change, beside it and before it is posted. It is shown and never decided here: the
// ledger decides, on every date.

import { addressOf, isNegative } from "./body.js";
import { get } from "./counter.js";
import { moneyOf } from "./money.js";
import { dong, fill } from "./words.js";

const PAUSE_MS = 250;
/** Nobody has given anything yet, which is not the same as 0. */
const NOTHING = "nothing";

/** Keeps the balance of a control with data-available, data-available-of or data-available-from up to date. */
export function watchAvailable(control) {
  const { available, availableOf, availableFrom } = control.dataset;
  if (available === undefined && availableOf === undefined && availableFrom === undefined) {
    return;
  }
  let pause;
  let asking = new AbortController();
  control.form.addEventListener("input", (event) => {
    if (event.target === control) {
      return;
    }
    if (availableOf !== undefined) {
      control.dataset.available = ofChosen(control, availableOf);
      tellAvailable(control);
    } else if (availableFrom !== undefined) {
      clearTimeout(pause);
      asking.abort();
      asking = new AbortController();
      pause = setTimeout(() => load(control, asking.signal), PAUSE_MS);
    }
  });
  if (availableOf !== undefined) {
    control.dataset.available = ofChosen(control, availableOf);
  } else if (availableFrom !== undefined) {
    load(control, asking.signal);
  }
  tellAvailable(control);
}

/** Says what there is and what will be left, in the words that the control carries. */
export function tellAvailable(control) {
  const place = document.getElementById(`${control.id}-available`);
  const { available, availableSays, exceedsSays, noneSays, effect } = control.dataset;
  if (!place || !availableSays) {
    return;
  }
  if (!available) {
    place.textContent = "";
    return;
  }
  const before = available === NOTHING ? 0n : BigInt(available);
  const all = control.dataset.emptyMeans === "all" && control.value.trim() === "";
  const amount = all ? before : BigInt(moneyOf(control) ?? 0);
  const grows = effect === "adds" || (control.dataset.signOf !== undefined && !isNegative(control));
  const after = grows ? before + amount : before - amount;
  const exceeds = after < 0n && exceedsSays;
  const says = available === NOTHING && noneSays ? noneSays : availableSays;
  place.textContent = exceeds ? fill(exceedsSays, dong(before), dong(-after)) : fill(says, dong(before), dong(after));
  place.classList.toggle("refuse", Boolean(exceeds));
}

/** That of the first of these selects in which something is chosen. */
function ofChosen(control, names) {
  const chosen = names
    .split(" ")
    .map((name) => control.form.elements[name]?.selectedOptions?.[0])
    .find((option) => option?.value);
  return (isOther(control) ? chosen?.dataset.other : chosen?.dataset.available) ?? "";
}

/** Whether the second balance of what is chosen bounds it: always, or while a control has a value. */
function isOther(control) {
  const [name, value] = (control.dataset.otherWhen ?? "").split("=");
  return name === "always" || (name !== "" && control.form.elements[name]?.value === value);
}

async function load(control, signal) {
  const address = addressOf(control.dataset.availableFrom, control.form);
  const found = address === null ? "" : await balance(control, address, signal);
  if (!signal.aborted) {
    control.dataset.available = found;
    tellAvailable(control);
  }
}

/** Where the balance stands in the answer; another control may choose between several places. */
function placeOf(control) {
  const [name, places] = control.dataset.availableAt.split("?");
  return places === undefined ? name : (new URLSearchParams(places).get(control.form.elements[name]?.value) ?? "");
}

/** What could not be read is not shown. */
async function balance(control, address, signal) {
  const { status, json } = await get(address, signal);
  if (status === 404) {
    return NOTHING;
  }
  if (status !== 200) {
    return "";
  }
  const found = placeOf(control)
    .slice(1)
    .split("/")
    .reduce((at, name) => at?.[name], json);
  return placeOf(control) === "" ? "" : (found ?? NOTHING);
}
