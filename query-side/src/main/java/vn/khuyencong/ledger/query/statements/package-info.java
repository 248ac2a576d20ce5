/** What published texts state, line by line, and how far each stated total is borne out by what was posted from it. */
@NullMarked
package vn.khuyencong.ledger.query.statements;

import org.jspecify.annotations.NullMarked;
