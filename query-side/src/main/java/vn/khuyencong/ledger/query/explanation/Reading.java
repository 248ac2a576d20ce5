package vn.khuyencong.ledger.query.explanation;

import java.util.function.Function;
import vn.khuyencong.ledger.query.documents.Documents;

/** Reads the present documents of several projections, each of which has come to a figure's position. */
interface Reading {
    /** The answer to a question that does nothing but read; it may be put more than once. */
    <T> T ask(String projection, Function<Documents, T> question);
}
