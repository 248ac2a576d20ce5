package vn.khuyencong.ledger.query.decisions;

import java.time.LocalDate;

/**
 * How an act is called: {@code Quyết định 459/QĐ-UBND ngày 21/03/2016}.
 *
 * @param worded whether the number already stands with its word, as it was written
 */
record ActName(ActKind kind, String number, boolean worded, LocalDate signedOn) {
    static ActName of(DecisionAnswer.Head head) {
        return new ActName(
                ActKind.of(head.number()),
                head.asWritten(),
                !Character.isDigit(head.asWritten().charAt(0)),
                head.signedOn());
    }
}
