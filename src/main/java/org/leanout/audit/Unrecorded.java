package org.leanout.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field whose values the history must not repeat: that it changed is told, its values are not. A record that is
 * marked is left out whole: even that somebody made it is theirs to tell.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface Unrecorded {}
