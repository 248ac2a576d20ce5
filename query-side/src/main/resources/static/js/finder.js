// What the field at the head of the page would find, while it is typed: an ARIA combobox whose options are links.
// Without it the form leads to the page of everything that is found.

const PAUSE_MS = 150;
const MOST = 8;

const field = document.getElementById("finder");
const list = document.getElementById("finder-list");

if (field && list) {
  watch();
}

function watch() {
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");
  field.addEventListener("input", ask);
  field.addEventListener("keydown", press);
  field.addEventListener("blur", close);
  list.addEventListener("pointerdown", (event) => {
    if (event.button === 0) {
      event.preventDefault();
    }
  });
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[data-page]");
    if (option) {
      location.assign(option.dataset.page);
    }
  });
}

let pause;
let asking = new AbortController();
let active = -1;

function ask() {
  clearTimeout(pause);
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  pause = setTimeout(() => find(signal), PAUSE_MS);
}

async function find(signal) {
  const question = new URLSearchParams(new FormData(field.form));
  if (field.value.trim() === "") {
    close();
    return;
  }
  question.set("limit", String(MOST));
  try {
    const answer = await fetch(`/api/v1/search?${question}`, {
      headers: {
        Accept: "application/json",
        "Accept-Language": document.documentElement.lang || "vi",
        "X-Requested-With": "fetch",
      },
      signal,
    });
    if (answer.ok) {
      const { items } = await answer.json();
      if (!signal.aborted) {
        show(items);
      }
    } else {
      close();
    }
  } catch {
    // The form still leads to what is found; a question that was overtaken needs no answer.
    if (!signal.aborted) {
      close();
    }
  }
}

function show(items) {
  const none = element("li", "muted", list.dataset.none);
  none.setAttribute("role", "option");
  none.setAttribute("aria-disabled", "true");
  list.replaceChildren(...(items.length === 0 ? [none] : items.map(option)));
  list.hidden = false;
  field.setAttribute("aria-expanded", "true");
  mark(-1);
}

function option(item, at) {
  const shown = element("li", "");
  shown.id = `${list.id}-${at}`;
  shown.setAttribute("role", "option");
  shown.dataset.page = pageOf(item);
  const name = element("span", "");
  name.append(element("span", "tag", list.dataset[item.kind]), " ", element("span", "title", item.title));
  shown.append(name, element("span", "muted small", item.detail));
  return shown;
}

/** The page of what is found, at the moment that this page speaks of. */
function pageOf(item) {
  const moment = new URLSearchParams(new FormData(field.form));
  moment.delete(field.name);
  const address = item.page.split("/").map(encodeURIComponent).join("/");
  return moment.size === 0 ? address : `${address}?${moment}`;
}

function element(name, className, text = "") {
  return Object.assign(document.createElement(name), { className, textContent: text });
}

function mark(at) {
  active = at;
  [...list.children].forEach((each, place) => each.setAttribute("aria-selected", String(place === at)));
  if (at < 0) {
    field.removeAttribute("aria-activedescendant");
  } else {
    field.setAttribute("aria-activedescendant", list.children[at].id);
    list.children[at].scrollIntoView({ block: "nearest" });
  }
}

function press(event) {
  const options = list.hidden ? 0 : list.querySelectorAll("[data-page]").length;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (list.hidden) {
      ask();
    } else if (options > 0) {
      step(event.key === "ArrowDown" ? 1 : -1, options);
    }
  } else if (event.key === "Enter" && options > 0 && active >= 0) {
    event.preventDefault();
    location.assign(list.children[active].dataset.page);
  } else if (event.key === "Escape" && !list.hidden) {
    event.preventDefault();
    event.stopPropagation();
    close();
  }
}

/** From the field through the options and back to the field. */
function step(by, options) {
  const places = options + 1;
  mark(((active + 1 + by + places) % places) - 1);
}

function close() {
  clearTimeout(pause);
  asking.abort();
  list.hidden = true;
  mark(-1);
  field.setAttribute("aria-expanded", "false");
}
