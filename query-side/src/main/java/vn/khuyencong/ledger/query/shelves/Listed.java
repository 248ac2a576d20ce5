package vn.khuyencong.ledger.query.shelves;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.documents.Moment;

/** A part of a list; {@code next} is the cursor of the part that follows, null at the end. */
public record Listed<T>(List<T> items, @Nullable String next, Moment asOf) {}
