/** HTTP for commands: who asks, under which key, and how a refusal is told. */
@NullMarked
package vn.khuyencong.ledger.command.web;

import org.jspecify.annotations.NullMarked;
