// Days as people in Vietnam type them: 21/3/2016, 21-03-2016, 21032016, and 2016-03-21. A browser's own date field takes
// them in the order of the browser's language, where 10/2 may become the second of October.

import { day, say } from "./words.js";

const WITH_MARKS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const WITHOUT = /^(\d{2})(\d{2})(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

export function isDate(control) {
  return control.dataset.kind === "date";
}

/** The day that is typed, as 2016-03-21; null if it is none of the calendar. */
export function isoDay(typed) {
  const text = typed.trim();
  const marked = WITH_MARKS.exec(text);
  const plain = WITHOUT.exec(text);
  const iso = ISO.exec(text);
  const [year, month, date] = iso
    ? [iso[1], iso[2], iso[3]]
    : marked
      ? [marked[4], marked[3], marked[1]]
      : plain
        ? [plain[3], plain[2], plain[1]]
        : [];
  const written = year && `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return written && stands(written) ? written : null;
}

/** What is wrong with the control, or nothing. */
export function wrongDay(control) {
  return control.value.trim() === "" || isoDay(control.value) ? undefined : say("date-unreadable");
}

/** Below the field the day stands with its weekday. */
export function watchDate(control) {
  const echo = document.getElementById(`${control.id}-echo`);
  const tell = () => {
    const iso = isoDay(control.value);
    echo.textContent = iso ? day(iso) : "";
  };
  control.addEventListener("input", tell);
  control.addEventListener("blur", () => {
    echo.textContent ||= wrongDay(control) ?? "";
  });
  tell();
}

/** A 31st of April would silently become a 1st of May. */
function stands(iso) {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
