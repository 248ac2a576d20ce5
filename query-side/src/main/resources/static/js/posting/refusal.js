// A refusal stands where the hand is: at the field, with a summary on top whose links lead there.

import { element, say } from "./words.js";

/** Takes away what was said about a control. */
export function clearField(control) {
  mark(control, null);
}

export function clearFields(form) {
  form.querySelectorAll("[aria-invalid=true]").forEach(clearField);
}

export function clearAll(form) {
  clearFields(form);
  summaryOf(form).hidden = true;
}

/**
 * What a problem says, each sentence with the control that it is about, if there is one.
 * @param places the control of each pointer that was sent
 */
export function findings(problem, places, form) {
  const errors = problem.errors?.length > 0 ? problem.errors : [{ pointer: "", message: problem.detail ?? say("refused") }];
  return errors.map((error) => ({
    message: error.message ?? problem.detail,
    control: controlOf(error, error.code ?? problem.code ?? "", places, form),
  }));
}

/** Whom the form names for this very code, then whom the ledger points at, then whom the form names for its like. */
function controlOf(error, code, places, form) {
  return blamed(form, (prefix) => code === prefix) ?? controlAt(error.pointer ?? "", places, form) ?? blamed(form, (prefix) => code.startsWith(prefix));
}

/** Marks the fields alone, while somebody is still typing. */
export function markFields(found) {
  found.filter((each) => each.control).forEach(({ control, message }) => mark(control, message));
}

/** Says on top and at the fields what is wrong, and goes to the first wrong field. */
export function tell(form, title, found, ...actions) {
  const summary = summaryOf(form);
  markFields(found);
  summary.replaceChildren(element("h2", { textContent: title }), element("ul", {}, ...found.map(line)), ...inline(actions));
  summary.hidden = false;
  const first = found.find((each) => each.control)?.control;
  focusOn(first ? seen(first) : summary);
}

/** Says something on top that no field can mend, with what can be done about it. */
export function tellForm(form, sentence, ...actions) {
  const summary = summaryOf(form);
  summary.replaceChildren(element("p", { textContent: sentence }), ...inline(actions));
  summary.hidden = false;
  focusOn(summary);
}

function inline(actions) {
  return actions.length > 0 ? [element("p", { className: "inline" }, ...actions)] : [];
}

function line({ control, message }) {
  if (!control) {
    return element("li", { textContent: message });
  }
  const link = element("a", { href: `#${seen(control).id}`, textContent: `${nameOf(seen(control))}: ${message}` });
  link.addEventListener("click", (event) => {
    event.preventDefault();
    focusOn(seen(control));
  });
  return element("li", {}, link);
}

/** The control of a pointer, of a part of what it points at, or of what it is a part of. */
function controlAt(pointer, places, form) {
  if (pointer === "") {
    return undefined;
  }
  const also = [...form.querySelectorAll("[data-points]")].find((it) => it.dataset.points.split(" ").includes(pointer));
  const within = [...places].find(([sent]) => sent.startsWith(`${pointer}/`) || pointer.startsWith(`${sent}/`));
  return places.get(pointer) ?? form.querySelector(`[name="${CSS.escape(pointer)}"]`) ?? also ?? within?.[1] ?? firstBelow(pointer, form);
}

function firstBelow(pointer, form) {
  return form.querySelector(`[name^="${CSS.escape(pointer)}/"]`) ?? undefined;
}

/** data-blame="EXCEEDS_=/amount EVIDENCE_=/evidence/0/decision": whom a code is about. */
function blamed(form, means) {
  for (const rule of (form.dataset.blame ?? "").split(" ").filter(Boolean)) {
    const [prefix, name] = rule.split("=");
    if (means(prefix)) {
      return form.querySelector(`[name="${CSS.escape(name)}"]`) ?? undefined;
    }
  }
  return undefined;
}

function mark(control, message) {
  const shown = seen(control);
  const place = shown.closest(".field")?.querySelector(".error");
  if (place) {
    place.textContent = message ?? "";
    place.hidden = message === null;
  }
  if (message === null) {
    shown.removeAttribute("aria-invalid");
  } else {
    shown.setAttribute("aria-invalid", "true");
  }
}

function nameOf(control) {
  return control.labels[0]?.firstElementChild?.firstElementChild?.textContent ?? "";
}

/** Of a lookup people see the text, not the id. */
export function seen(control) {
  return control.form?.querySelector(`[data-lookup="${CSS.escape(control.id)}"]`) ?? control;
}

function focusOn(place) {
  place.focus();
  place.scrollIntoView({ block: "center" });
}

function summaryOf(form) {
  return form.querySelector(".summary");
}
