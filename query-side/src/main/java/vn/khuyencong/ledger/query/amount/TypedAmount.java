package vn.khuyencong.ledger.query.amount;

import java.util.List;
import vn.khuyencong.ledger.events.Money;

/**
 * Số tiền như người ta gõ: what a typed amount means. A text that can be meant in two ways is asked about and never
 * guessed.
 */
public sealed interface TypedAmount {
    /** It means exactly this amount, which one entry may carry. */
    record Read(Money amount) implements TypedAmount {}

    /** It may be meant as any of these, what the Vietnamese convention says first. */
    record Ambiguous(List<Choice> choices) implements TypedAmount {}

    /** It is no amount that the ledger takes; {@code given} is what the sentence about it names. */
    record Unreadable(Reason reason, String given) implements TypedAmount {}

    /** One way to mean a text, and how to write it so that nobody can take it otherwise. */
    record Choice(String typed, Money amount) {}

    /** Why a text is no amount. */
    enum Reason {
        EMPTY,
        NOT_A_NUMBER,
        UNKNOWN_UNIT,
        SEPARATORS_MISPLACED,
        FRACTION_OF_A_DONG,
        ZERO,
        NEGATIVE,
        TOO_LARGE
    }

    /** Reads {@code 1,5 tỷ}, {@code 41.306,53 triệu}, {@code 1 500 000}, {@code 500k}, {@code 3 triệu 500 nghìn}. */
    static TypedAmount of(String typed) {
        return AmountReader.read(typed);
    }
}
