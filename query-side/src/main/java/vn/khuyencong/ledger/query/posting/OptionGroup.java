package vn.khuyencong.ledger.query.posting;

import java.util.List;

/** Things to choose that belong together. */
record OptionGroup(String label, List<Option> options) {}
