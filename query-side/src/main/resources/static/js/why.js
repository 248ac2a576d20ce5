// The why of an amount opens beside the page that shows it; the address behind the link stays the page of its own.

const panel = document.getElementById("why");
const body = document.getElementById("why-body");
const whole = document.getElementById("why-whole");
const small = matchMedia("(max-width: 48rem)");
const onItsOwnPage = location.pathname.startsWith("/figures/");
let opener = null;
let asking = null;

document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="/figures/"]');
  const wantsAnotherTab = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!link || wantsAnotherTab || event.defaultPrevented || link === whole) {
    return;
  }
  if (!panel.contains(link) && onItsOwnPage) {
    return;
  }
  event.preventDefault();
  if (!panel.contains(link)) {
    opener = link;
  }
  show(link.href);
});

async function show(address) {
  asking?.abort();
  asking = new AbortController();
  whole.href = address;
  body.setAttribute("aria-busy", "true");
  open();
  try {
    const answer = await fetch(address, { signal: asking.signal, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const main = page.querySelector("main");
    if (!answer.ok || answer.redirected || !main) {
      location.assign(address);
      return;
    }
    fill(main);
  } catch (failure) {
    if (failure.name !== "AbortError") {
      location.assign(address);
    }
  }
}

function open() {
  if (panel.open) {
    return;
  }
  if (small.matches) {
    panel.showModal();
  } else {
    panel.show();
  }
}

// The page keeps its one heading of the first rank; the panel's stands below it.
function fill(main) {
  main.querySelector(".choices")?.remove();
  const heading = main.querySelector("h1");
  const title = document.createElement("h2");
  title.id = "why-title";
  title.tabIndex = -1;
  title.textContent = heading.textContent;
  heading.replaceWith(title);
  body.replaceChildren(...main.children);
  body.removeAttribute("aria-busy");
  panel.scrollTop = 0;
  title.focus({ preventScroll: true });
}

document.getElementById("why-close").addEventListener("click", () => panel.close());

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && panel.open && !event.defaultPrevented) {
    event.preventDefault();
    panel.close();
  }
});

panel.addEventListener("close", () => {
  asking?.abort();
  body.replaceChildren();
  opener?.focus();
});
