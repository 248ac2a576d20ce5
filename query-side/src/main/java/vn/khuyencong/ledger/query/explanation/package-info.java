/** Why a figure is what it is: the entries behind it, and what each rests on. */
@NullMarked
package vn.khuyencong.ledger.query.explanation;

import org.jspecify.annotations.NullMarked;
