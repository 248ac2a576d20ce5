package vn.khuyencong.ledger.events;

/**
 * A text whose every character is foreseen: {@code 9} is any digit, {@code f} any lower-case hexadecimal digit, all else
 * itself. Ids are read with every fact, and this reads them many times faster than a regular expression.
 */
record Mask(String shape) {
    static final Mask UUID = new Mask("ffffffff-ffff-ffff-ffff-ffffffffffff");
    static final Mask DAY = new Mask("9999-99-99");

    boolean fits(String text) {
        return text.length() == shape.length() && fits(text, 0);
    }

    /** Whether the text goes on like this from a place in it. */
    boolean fits(String text, int from) {
        if (text.length() - from < shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            if (!fits(shape.charAt(i), text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char foreseen, char found) {
        return switch (foreseen) {
            case '9' -> isDigit(found);
            case 'f' -> isDigit(found) || (found >= 'a' && found <= 'f');
            default -> found == foreseen;
        };
    }

    static boolean isDigit(int found) {
        return found >= '0' && found <= '9';
    }
}
