// Choosing one thing of the ledger by typing a part of its name: an ARIA combobox over the search. The text is for
// people; the id stands in the hidden control beside it.

import { get } from "./counter.js";
import { element, say } from "./words.js";

const PAUSE_MS = 200;
const MOST = 8;
const MOST_PARTS = 5;

export function watchLookup(input) {
  new Lookup(input);
}

class Lookup {
  #input;
  #chosen;
  #list;
  #options = [];
  #active = -1;
  #pause;
  #asking = new AbortController();

  constructor(input) {
    this.#input = input;
    this.#chosen = document.getElementById(input.dataset.lookup);
    this.#list = document.getElementById(input.getAttribute("aria-controls"));
    input.addEventListener("input", () => this.#typed());
    input.addEventListener("keydown", (event) => this.#pressed(event));
    input.addEventListener("blur", () => this.#left());
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => this.#clicked(event));
  }

  #typed() {
    this.#choose("");
    this.#ask();
  }

  #ask() {
    clearTimeout(this.#pause);
    this.#asking.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#pause = setTimeout(() => this.#search(asking.signal), PAUSE_MS);
  }

  async #search(signal) {
    const question = this.#input.value.trim();
    if (question === "") {
      this.#close();
      return;
    }
    const items = await found(`${this.#input.dataset.search}&limit=${MOST}&q=${encodeURIComponent(question)}`, signal);
    if (!signal.aborted) {
      this.#show(items ?? [], say(items ? "lookup-none" : "lookup-failed"));
    }
  }

  #show(items, otherwise) {
    this.#options = items;
    this.#active = -1;
    this.#list.replaceChildren(
      ...items.map((item, at) => this.#option(item, at)),
      ...(items.length === 0 ? [element("li", { textContent: otherwise, className: "muted", role: "option", ariaDisabled: "true" })] : []),
    );
    this.#list.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
    this.#mark(items.length === 0 ? -1 : 0);
  }

  #option(item, at) {
    const more = item.detail || item.id;
    const option = element(
      "li",
      { id: `${this.#list.id}-${at}`, role: "option" },
      element("span", { textContent: item.title }),
      element("span", { textContent: more, className: "muted small" }),
    );
    option.dataset.at = at;
    return option;
  }

  #mark(at) {
    this.#active = at;
    [...this.#list.children].forEach((option, place) => option.setAttribute("aria-selected", String(place === at)));
    if (at < 0) {
      this.#input.removeAttribute("aria-activedescendant");
    } else {
      this.#input.setAttribute("aria-activedescendant", `${this.#list.id}-${at}`);
      this.#list.children[at].scrollIntoView({ block: "nearest" });
    }
  }

  #pressed(event) {
    const open = !this.#list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) {
        this.#ask();
      } else if (this.#options.length > 0) {
        const step = event.key === "ArrowDown" ? 1 : this.#options.length - 1;
        this.#mark((this.#active + step) % this.#options.length);
      }
    } else if (event.key === "Enter" && open && this.#active >= 0 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.#take(this.#active);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      this.#close();
    }
  }

  #clicked(event) {
    const at = event.target.closest("[data-at]")?.dataset.at;
    if (at !== undefined) {
      this.#take(Number(at));
    }
  }

  #take(at) {
    const item = this.#options[at];
    this.#input.value = [item.title, item.detail].filter(Boolean).join(" · ");
    this.#close();
    this.#choose(item.id);
  }

  /** An id that is typed or pasted whole means itself. */
  #left() {
    this.#close();
    const typed = this.#input.value.trim();
    if (this.#chosen.value === "" && new RegExp(`^${this.#input.dataset.kindOf}\\.\\S+$`).test(typed)) {
      this.#choose(typed);
    }
  }

  #choose(id) {
    if (this.#chosen.value !== id) {
      this.#chosen.value = id;
      this.#chosen.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  #close() {
    clearTimeout(this.#pause);
    this.#asking.abort();
    this.#list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
  }
}

/** What the search finds, null where it does not answer; a part without items may be followed by one that has some. */
async function found(question, signal) {
  let cursor = "";
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const { status, json } = await get(question + cursor, signal);
    if (status !== 200) {
      return null;
    }
    if (json.items.length > 0 || !json.next) {
      return json.items;
    }
    cursor = `&cursor=${encodeURIComponent(json.next)}`;
  }
  return [];
}
