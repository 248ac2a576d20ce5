/** Văn bản công bố: commands that take a published text as evidence, post its lines and state its figures. */
@NullMarked
package vn.khuyencong.ledger.command.statement;

import org.jspecify.annotations.NullMarked;
