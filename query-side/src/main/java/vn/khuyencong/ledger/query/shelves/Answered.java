package vn.khuyencong.ledger.query.shelves;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.khuyencong.ledger.query.documents.Moment;

/** An answer and the moment of which it speaks, side by side. */
public record Answered<T>(@JsonUnwrapped T answer, Moment asOf) {}
