<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>All %n notes…</source>
        <translation>
            <numerusform>%Ln note…</numerusform>
            <numerusform>All %Ln notes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest {shown} of %n notes.</source>
        <translation>
            <numerusform>The latest {shown} of %Ln note.</numerusform>
            <numerusform>The latest {shown} of %Ln notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportNotesDialog</name>
    <message numerus="yes">
        <source>%n notes written to {path}.</source>
        <translation>
            <numerusform>%Ln note written to {path}.</numerusform>
            <numerusform>%Ln notes written to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportReferencesDialog</name>
    <message numerus="yes">
        <source>%n references written to {path}.</source>
        <translation>
            <numerusform>%Ln reference written to {path}.</numerusform>
            <numerusform>%Ln references written to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references.</source>
        <translation>
            <numerusform>%Ln reference.</numerusform>
            <numerusform>%Ln references.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongExport</name>
    <message numerus="yes">
        <source>Writing %n rows…</source>
        <translation>
            <numerusform>Writing %Ln row…</numerusform>
            <numerusform>Writing %Ln rows…</numerusform>
        </translation>
    </message>
</context>
</TS>
