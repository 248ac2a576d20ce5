// The sentences that scripts show stand in the page, in its language; numbers and days are written as that language does.

const language = document.documentElement.lang || "vi";
const sentences = new Map();
for (const each of document.getElementById("posting-words")?.content.querySelectorAll("[data-word]") ?? []) {
  sentences.set(each.dataset.word, each.textContent);
}

const numbers = new Intl.NumberFormat(language);
const days = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
  weekday: "long",
  day: "2-digit",
  month: language === "en" ? "short" : "2-digit",
  year: "numeric",
  timeZone: "UTC",
});

export function say(word, ...values) {
  return fill(sentences.get(word) ?? word, ...values);
}

/** Puts values where a sentence says {0}, {1}, … */
export function fill(sentence, ...values) {
  return sentence.replace(/\{(\d)}/g, (place, at) => values[at] ?? place);
}

/** Whole numbers are never made floating: amounts go through BigInt. */
export function number(digits) {
  return numbers.format(BigInt(digits));
}

export function dong(digits) {
  return `${number(digits)} đồng`;
}

/** A day that is given as 2016-03-21, with its weekday. */
export function day(iso) {
  return days.format(new Date(`${iso}T00:00:00Z`));
}

export function button(textContent, act) {
  const made = element("button", { type: "button", className: "plain", textContent });
  made.addEventListener("click", act);
  return made;
}

export function element(name, attributes = {}, ...children) {
  const made = Object.assign(document.createElement(name), attributes);
  made.append(...children);
  return made;
}
