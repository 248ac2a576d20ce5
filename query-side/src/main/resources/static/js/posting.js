// Posting forms. One engine for all of them; a page says with attributes what its form posts. Sentences come from the
// page (templates/posting/field.html, fragment `engine`), the fields from the same file, fragment `field`.
//
// The form
//   <form class="posting" id="…" th:data-person="${frame.reader.name}"     the draft is this person's, in this tab
//         data-post="/api/v1/funds/fund.{unit}.{year}.{source:slug}/plans" where its command goes
//         data-then="/funds/fund.{unit}.{year}.{source:slug}"              where it leads when it is recorded
//         data-version="7"                                                 If-Match, if the page shows a version
//         data-blame="EXCEEDS_=/amount EVIDENCE_=/evidence/0/decision">    whom a code is about that has no pointer; a whole
//                                                                          code speaks before the pointer
//     fragment `top`, fields, fragment `end`
//   In an address {name} is the value of the control of that name, also {/lines/0/source}; {name:slug} its spelling in
//   ids (OTHER_STATE → other-state), {name:day} a day as 2016-03-21, {name:any} may be empty; {stream} the stream of the
//   form's first receipt.
//
// A control
//   name        the JSON pointer of the command's field: /amount, /lines/0/amount, /evidence/0/decision; a name without a
//               slash is for addresses alone. What is empty is left out; a gap in a list is closed.
//   data-kind   text (when absent), integer, date (typed 21/3/2016), money (→ {"amount": đồng, "currency": "VND"}), list
//               (every control of that name adds its value), uuid (a hidden id, with data-prefix="project.", chosen by
//               the form)
//   data-points further pointers that a refusal may name for it, with spaces between: data-points="/fund"
//   data-made-of   the value is sent inside an id, data-made-of="fund.{/to}.{year}.{source:slug}"
//   required    what the ledger cannot do without
//
// Money: below it the amount in đồng and in words, or two readings to choose from, or why it cannot be read. Beside it a
// balance, if it has one:
//   data-available="1240000000"                       as the page knows it, or
//   data-available-of="/line /contract"               the data-available of the option chosen in the first of those selects
//                                                     that has one, or its data-other: data-other-when="always", or while
//                                                     another control has a value, data-other-when="/ground=LATER"; or
//   data-available-from="/api/v1/…{unit}…" data-available-at="/totals/planned/amount"   asked from there when it changes
//     or at the one that another control chooses: data-available-at="/chain?PLAN=/totals/available/amount&AUTHORITY=/…"
//   data-available-says="còn {0}, sau khi ghi: {1}" data-exceeds-says="còn {0}, vượt {1}"
//   data-none-says="chưa giao, sau khi ghi: {1}" where nobody has given anything yet, data-effect="adds" if it grows
//   data-empty-means="all"                       nothing typed takes all there is
//   data-sign-of="direction"                          a signed change: negative while that control says "minus"
//
// Commands that follow: a <fieldset id="…" data-post="/api/v1/decisions/{stream}/files"> inside the form is sent after
// the form's own command, in order, each under a key of its own, if anything is filled in. One with a file control is sent
// as multipart/form-data, part `file`. If it fails, what was recorded is shut and only the rest is sent again.
//
// Rows: <div data-rows="lines"><template>… <div data-row="%i%"> with <button type="button" data-remove-row> …</template>
// <button type="button" data-add-row></div>, where %i% is the number of the row (Thymeleaf has other marks for itself);
// rows that stand in the page from the start carry data-row="0", …
//
// An emergency: where the ledger says of a refusal which checks a second person may lift, the form asks for that too
// (posting/override.js).
//
// What is promised: each command has one Idempotency-Key, kept with the draft in sessionStorage until the ledger said what
// became of it. So a reload, a double click, the way back, a cut connection and a retry post nothing twice; content that
// changed after an unanswered posting goes out only when it is known that the first did not arrive.

import { PostingForm } from "./posting/form.js";

document.querySelectorAll("form.posting").forEach((form) => new PostingForm(form));

// A page that the browser kept alive shows balances and a form of before.
addEventListener("pageshow", (event) => {
  if (event.persisted) {
    location.reload();
  }
});
