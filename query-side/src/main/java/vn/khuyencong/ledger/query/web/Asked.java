package vn.khuyencong.ledger.query.web;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.documents.AsOf;

/**
 * The as-of parameters of a read.
 *
 * @param minPosition wait until this position is folded: read your own write
 */
public record Asked(AsOf asOf, @Nullable Long minPosition) {}
