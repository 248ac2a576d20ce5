package vn.khuyencong.ledger.query.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.query.shelves.Titles;

/**
 * One thing that a fact says, for a page: a word for what it is and its value. {@code name} is the last part of a key of
 * the words bundle, {@code projects.detail.voucher}; {@code form} tells the template how the value is shown.
 */
public sealed interface Detail {
    String name();

    default String form() {
        return getClass().getSimpleName();
    }

    /** Words as they were given. */
    record Said(String name, String value) implements Detail {}

    /** Another entry of the same project. */
    record Entry(String name, EntryId value) implements Detail {}

    /** A value of the common vocabulary: {@code kind.SINGLE}. */
    record Word(String name, String kind, String value) implements Detail {}

    /** A value that has a word only where the vocabulary knows it. */
    record Code(String name, String kind, String value) implements Detail {}

    /** A posting that was held for a second person. */
    record Held(String name, EntryId value) implements Detail {}

    record Day(String name, LocalDate value) implements Detail {}

    record Count(String name, long value, @Nullable String unit) implements Detail {}

    /** A sum that the ledger does not post, in đồng. */
    record Cost(String name, Money value) implements Detail {}

    /** A fund, with its unit where that is not the project's own. */
    record Fund(String name, FundId value, Titles.@Nullable Named unit) implements Detail {}

    record Party(String name, Titles.Named value) implements Detail {}

    record Programme(String name, Titles.Programme value) implements Detail {}
}
