/** HTTP for questions: as-of parameters, amounts on the wire, and problems told in the reader's language. */
@NullMarked
package vn.khuyencong.ledger.query.web;

import org.jspecify.annotations.NullMarked;
