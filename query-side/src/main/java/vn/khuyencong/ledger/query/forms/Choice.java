package vn.khuyencong.ledger.query.forms;

/**
 * One thing to choose, with what an amount may be taken from it, in đồng; empty where nothing bounds it.
 *
 * @param other what bounds a second amount of the form, or the same amount on another ground
 */
record Choice(String value, String label, String available, String other) {
    static Choice of(String value, String label) {
        return new Choice(value, label, "", "");
    }

    static Choice of(String value, String label, String available) {
        return new Choice(value, label, available, "");
    }
}
