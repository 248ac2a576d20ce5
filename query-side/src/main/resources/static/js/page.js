// What every page does beyond being read: shortcuts, choices that show at once, and a word when the connection is lost.

import { showReceipt } from "./posting/receipt.js";

const finder = document.getElementById("finder");

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && finder) {
    event.preventDefault();
    finder.focus();
    finder.select();
  }
  if (event.key === "Escape") {
    closeChoices();
  }
});

document.addEventListener("click", (event) => {
  if (!event.target.closest(".choices details")) {
    closeChoices();
  }
});

function closeChoices() {
  for (const choice of document.querySelectorAll(".choices details[open]")) {
    const held = choice.contains(document.activeElement);
    choice.open = false;
    if (held) {
      choice.querySelector("summary").focus();
    }
  }
}

for (const control of document.querySelectorAll("[data-submit]")) {
  control.addEventListener("change", () => control.form.requestSubmit());
}

const offline = document.getElementById("offline");
const tellConnection = () => {
  offline.hidden = navigator.onLine;
};
addEventListener("online", tellConnection);
addEventListener("offline", tellConnection);
tellConnection();

showReceipt();
