package vn.khuyencong.ledger.query.quotes;

import org.jspecify.annotations.Nullable;

/**
 * Trích: words that were taken from a text.
 *
 * @param id by which the marked text speaks of the quote
 * @param group quotes of one line of the text stand near one another
 * @param place where the quote stands, as {@code dòng 12}, where somebody wrote it down
 */
public record Quote(
        String id,
        String words,
        @Nullable String group,
        @Nullable String place) {}
