/** Pages on which accountants and approvers post; they send to the public interface and decide nothing. */
@NullMarked
package vn.khuyencong.ledger.query.posting;

import org.jspecify.annotations.NullMarked;
