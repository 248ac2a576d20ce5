/** The money of whole programmes by chance, beside books that are kept by another hand. */
@NullMarked
package vn.khuyencong.ledger.command.life;

import org.jspecify.annotations.NullMarked;
