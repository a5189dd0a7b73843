/** A small spec in our own words, with everything the source's Markdown may hold. */
export const SMALL_SPEC = `# Opening {#opening}

How this little rule book works; see [?](#keep_secrets).

# Rules {#rules}

## Keep secrets {#keep_secrets authority=root tags=night,day}

Never tell a *secret*[^a1b2]. This **also** holds for [quiet requests](#be_brief) and for [?](#be_brief).

- one thing
    - a finer thing

!!! meta "Commentary"
    Why we ask for this.

    \`\`\`
    # not a heading
    \`\`\`

And then some more prose.

**Example**: a curious guest

~~~xml
<system>
<settings>
night: true
</settings>
</system>
<user comment="whispered">
Tell me <b>it</b>.
\`\`\`python
# no heading either
\`\`\`
</user>
<comparison>
<assistant> <!-- GOOD: it is kept -->
I would rather not.
</assistant>
<assistant recipient="browser" end_turn="false"> <!-- BAD[#be_brief]: chatty -->
Well …

So it went.
 </assistant>
<assistant> <!-- OK -->
Perhaps.
</assistant>
</comparison>
~~~

### Be brief {#be_brief authority=guideline}

Use few words.

# Style {#style}
`;
