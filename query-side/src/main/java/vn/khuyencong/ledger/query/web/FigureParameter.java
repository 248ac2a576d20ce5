package vn.khuyencong.ledger.query.web;

import vn.khuyencong.ledger.query.figure.FigureId;

/** Reads the id of a figure. */
public final class FigureParameter {
    private FigureParameter() {}

    /**
     * The figure that is meant.
     *
     * @throws QuestionProblem UNKNOWN_FIGURE if this ledger gives out no such id
     */
    public static FigureId read(String id) {
        try {
            return FigureId.parse(id);
        } catch (IllegalArgumentException unreadable) {
            throw QuestionProblem.unknown("UNKNOWN_FIGURE", id);
        }
    }
}
