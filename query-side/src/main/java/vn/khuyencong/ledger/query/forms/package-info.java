/** The forms on which finance staff and approvers post what happens to a project; each posts to the public interface. */
@NullMarked
package vn.khuyencong.ledger.query.forms;

import org.jspecify.annotations.NullMarked;
