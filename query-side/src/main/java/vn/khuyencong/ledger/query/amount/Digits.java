package vn.khuyencong.ledger.query.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Digits with dots, commas and spaces between them. The Vietnamese convention is a dot before each three digits and a
 * comma before decimals; English pages turn both around.
 */
record Digits(List<String> groups, String separators) {
    private static final int GROUP = 3;

    /** One number that the digits can mean, and whether it is what the convention says. */
    record Meaning(BigDecimal number, boolean conventional) {}

    static Digits of(String text) {
        return new Digits(List.of(text.split("[., ]")), text.replaceAll("\\d", ""));
    }

    /** Every number that the digits can mean; none where the separators stand in wrong places. */
    List<Meaning> meanings() {
        if (separators.isEmpty()) {
            return List.of(new Meaning(new BigDecimal(groups.getFirst()), true));
        }
        List<Meaning> meanings = new ArrayList<>();
        if (isGrouped(groups)) {
            boolean conventional = isUniform(separators) && last() != ',';
            meanings.add(new Meaning(new BigDecimal(String.join("", groups)), conventional));
        }
        if (hasDecimals()) {
            String whole = String.join("", groups.subList(0, groups.size() - 1));
            meanings.add(new Meaning(new BigDecimal(whole + "." + groups.getLast()), last() == ','));
        }
        return meanings;
    }

    private boolean hasDecimals() {
        String before = separators.substring(0, separators.length() - 1);
        boolean setApart = isUniform(before) && before.indexOf(last()) < 0;
        return last() != ' ' && setApart && (before.isEmpty() || isGrouped(groups.subList(0, groups.size() - 1)));
    }

    private char last() {
        return separators.charAt(separators.length() - 1);
    }

    private static boolean isUniform(String separators) {
        return separators.chars().distinct().count() <= 1;
    }

    private static boolean isGrouped(List<String> groups) {
        String first = groups.getFirst();
        return first.length() <= GROUP
                && !first.startsWith("0")
                && groups.stream().skip(1).allMatch(group -> group.length() == GROUP);
    }
}
