// From controls to the JSON of a command. A control's name is the JSON pointer of its field; what is empty is left out,
// and what is left out of a list closes the gap. Names without a slash stand in addresses.

import { isoDay } from "./date.js";

/**
 * The body of a command and, for each pointer that is in it, the control that said it.
 * @param controls those of the command
 * @param moneyOf the digits of đồng that a control for money means
 */
export function bodyOf(controls, moneyOf) {
  const said = new Map();
  for (const control of controls.filter((it) => it.name.startsWith("/"))) {
    const value = valueOf(control, moneyOf);
    if (value !== undefined) {
      const before = said.get(control.name);
      said.set(control.name, before && Array.isArray(value) ? { control: before.control, value: [...before.value, ...value] } : { control, value });
    }
  }
  return built(said);
}

function valueOf(control, moneyOf) {
  if ((control.type === "checkbox" || control.type === "radio") && !control.checked) {
    return undefined;
  }
  const text = control.value.trim();
  if (text === "" && control.type !== "select-multiple") {
    return undefined;
  }
  if (control.dataset.madeOf !== undefined) {
    return decodeURIComponent(addressOf(control.dataset.madeOf, control.form) ?? "") || undefined;
  }
  switch (control.dataset.kind) {
    case "integer":
      return /^\d{1,15}$/.test(text) ? Number(text) : text;
    case "money":
      return { amount: signed(control, moneyOf(control) ?? ""), currency: "VND" };
    case "date":
      return isoDay(text) ?? text;
    case "list":
      return listOf(control, text);
    default:
      return text;
  }
}

function signed(control, digits) {
  return digits !== "" && isNegative(control) ? `-${digits}` : digits;
}

/** Whether another control says that this amount lowers a sum. */
export function isNegative(control) {
  return control.dataset.signOf !== undefined && control.form.elements[control.dataset.signOf]?.value === "minus";
}

function listOf(control, text) {
  if (control.type !== "select-multiple") {
    return [text];
  }
  const chosen = [...control.selectedOptions].map((option) => option.value).filter((value) => value !== "");
  return chosen.length > 0 ? chosen : undefined;
}

function built(said) {
  const body = {};
  const places = new Map();
  const moved = new Map();
  for (const [pointer, { control, value }] of said) {
    const path = pointer.slice(1).split("/");
    let at = body;
    let sent = "";
    path.forEach((name, depth) => {
      const key = Array.isArray(at) ? placeIn(at, `${sent}/${name}`, moved) : name;
      sent += `/${key}`;
      if (depth === path.length - 1) {
        at[key] = value;
      } else {
        at[key] ??= /^\d+$/.test(path[depth + 1]) ? [] : {};
        at = at[key];
      }
    });
    places.set(sent, control);
  }
  return { body, places };
}

/** Where an element of a list comes to stand when those before it were left out. */
function placeIn(list, written, moved) {
  if (!moved.has(written)) {
    moved.set(written, list.length);
  }
  return moved.get(written);
}

/**
 * An address with its names filled in: {source:slug} in the spelling of ids, {/effectiveOn:day} as 2016-03-21; null while
 * one is empty that is not marked {so:any}.
 */
export function addressOf(template, form, receipt) {
  let complete = true;
  const address = template.replace(/\{([\w/]+)(?::(slug|day|any))?}/g, (place, name, spelling) => {
    const value = name === "stream" ? (receipt?.stream ?? "") : (form.elements[name]?.value ?? "").trim();
    const spelled = spelt(value, spelling);
    complete &&= spelled !== "" || spelling === "any";
    return encodeURIComponent(spelled).replaceAll("%40", "@");
  });
  return complete ? address : null;
}

function spelt(value, spelling) {
  switch (spelling) {
    case "slug":
      return value.toLowerCase().replaceAll("_", "-");
    case "day":
      return isoDay(value) ?? "";
    default:
      return value;
  }
}
