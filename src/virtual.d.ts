declare module 'virtual:party-colors.css'
