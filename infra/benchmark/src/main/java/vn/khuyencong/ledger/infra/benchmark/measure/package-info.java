/** How anything is measured here: two sides in turn, slice by slice, compared by their medians. */
@NullMarked
package vn.khuyencong.ledger.infra.benchmark.measure;

import org.jspecify.annotations.NullMarked;
