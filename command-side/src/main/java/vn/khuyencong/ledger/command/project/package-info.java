/** Đề án: commands that propose, approve, pay, correct and close a project. */
@NullMarked
package vn.khuyencong.ledger.command.project;

import org.jspecify.annotations.NullMarked;
