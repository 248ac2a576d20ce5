/** The invented example: its registers and its day book as tables, and who posts them. */
@NullMarked
package vn.khuyencong.ledger.infra.embedded.example;

import org.jspecify.annotations.NullMarked;
