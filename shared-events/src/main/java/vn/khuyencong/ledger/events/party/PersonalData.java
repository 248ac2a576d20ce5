package vn.khuyencong.ledger.events.party;

import org.jspecify.annotations.Nullable;

/**
 * What is sealed of a natural person or household: no fact holds it, only a {@link Sealed} of it.
 *
 * @param taxCode mã số thuế, số định danh cá nhân or căn cước: digits alone
 */
public record PersonalData(
        String name, @Nullable String taxCode, @Nullable String address) {

    /** Says nothing of anybody, so that no log and no error ever does. */
    @Override
    public String toString() {
        return "PersonalData[…]";
    }
}
