package vn.khuyencong.ledger.query.search;

import java.util.List;

/**
 * What was typed, as search reads it.
 *
 * @param words all words but the last; each must be there
 * @param last the last word, which may not have been typed to its end
 * @param whole everything as one number or name
 */
record Sought(List<String> words, String last, String whole) {
    static Sought of(String typed) {
        List<String> all = Words.of(typed);
        return all.isEmpty()
                ? new Sought(List.of(), "", "")
                : new Sought(
                        all.subList(0, all.size() - 1).stream().distinct().toList(),
                        all.getLast(),
                        Words.wholeOrNumber(typed));
    }

    boolean isNothing() {
        return last.isEmpty();
    }

    /** Whether the last word alone leads to candidates; a single letter beside others only narrows them. */
    boolean leadsByLast() {
        return last.length() > 1 || words.isEmpty();
    }

    /** Provinces stand before all that lies in them. */
    boolean findsAtOnce(Thing thing) {
        return thing.kind() == Kind.PROVINCE ? isIn(thing) : thing.exact().contains(whole);
    }

    boolean isIn(Thing thing) {
        return thing.words().containsAll(words) && thing.words().stream().anyMatch(this::opens);
    }

    private boolean opens(String word) {
        return leadsByLast() ? Dictionary.opens(last, word) : word.startsWith(last);
    }
}
